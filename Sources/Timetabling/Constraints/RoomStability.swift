/// A class ought to keep its room; every room beyond the first costs a unit.
///
/// - Source: ITC-2007 track 3, formulation UD2, S4.
enum RoomStability: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "satu kelas sebaiknya selalu memakai ruang yang sama",
      en: "a class keeps its room"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .roomStability)
    return occupancy.sittings.indices.compactMap { index in
      let sittings = occupancy.sittings[index]
      let rooms = Set(sittings.map(\.placement.room)).sorted()
      guard rooms.count > 1 else { return nil }
      let name = occupancy.names.demand(index)
      let list = rooms.map(occupancy.names.room).joined(separator: ", ")
      return Violation(
        constraint: .roomStability,
        cost: (rooms.count - 1) * weight,
        subject: .demand(index),
        meetings: sittings.map(\.meeting),
        timeslot: nil,
        reason: Wording(
          id: "kelas \(name) memakai \(rooms.count) ruang: \(list)",
          en: "class \(name) uses \(rooms.count) rooms: \(list)"
        )
      )
    }
  }
}

extension RoomStability {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let demand = relocation.demand
    let row = demand &* state.layout.rooms
    let from = relocation.fromSlot < 0 ? -1 : relocation.fromRoom
    let to = relocation.toSlot < 0 ? -1 : relocation.toRoom
    guard from != to else { return 0 }
    let before = Int(state.roomsUsed[demand])
    var after = before
    if to >= 0, state.roomCount[row &+ to] == 0 { after &+= 1 }
    if from >= 0, state.roomCount[row &+ from] == 1 { after &-= 1 }
    return (max(1, after) &- max(1, before)) &* state.layout.weights.roomStability
  }
}
