/// A new timetable ought to stay close to the existing one.
///
/// A meeting at another time costs two units, one at the same time in another room costs one;
/// a meeting with another trainer costs one more.
enum Distance: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "jadwal baru sebaiknya tetap dekat dengan jadwal yang ada",
      en: "a new timetable stays close to the existing one"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    guard let existing = occupancy.problem.existing else { return [] }
    let weight = occupancy.problem.weight(of: .distance)
    return occupancy.all.compactMap { sitting in
      let demand = sitting.meeting.demand
      guard let before = existing[sitting.meeting] else { return nil }
      let moved = before.timeslot != sitting.placement.timeslot
      let isElsewhere = before.room != sitting.placement.room
      let isHandedOver = existing[trainerOf: demand] != occupancy.timetable[trainerOf: demand]
      let units = (moved ? 2 : isElsewhere ? 1 : 0) + (isHandedOver ? 1 : 0)
      guard units > 0 else { return nil }
      return Violation(
        constraint: .distance,
        cost: units * weight,
        subject: .demand(demand),
        meetings: [sitting.meeting],
        timeslot: sitting.placement.timeslot,
        reason: reason(sitting, before, occupancy)
      )
    }
  }

  private static func reason(
    _ sitting: Occupancy.Sitting,
    _ before: Placement,
    _ occupancy: Occupancy
  ) -> Wording {
    let names = occupancy.names
    let name = names.demand(sitting.meeting.demand)
    let after = sitting.placement
    if before == after {
      return Wording(
        id: "kelas \(name) berganti pelatih pada \(names.time(after.timeslot))",
        en: "class \(name) gets another trainer on \(names.time(after.timeslot))"
      )
    }
    let moved = before.timeslot != after.timeslot
    let old = moved ? names.time(before.timeslot) : names.room(before.room)
    let new = moved ? names.time(after.timeslot) : names.room(after.room)
    return Wording(
      id: "kelas \(name) dipindah dari \(old) ke \(new)",
      en: "class \(name) moves from \(old) to \(new)"
    )
  }
}

extension Distance {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    guard state.layout.weights.distance > 0 else { return 0 }
    let after = distance(relocation, relocation.toSlot, relocation.toRoom, in: state)
    let before = distance(relocation, relocation.fromSlot, relocation.fromRoom, in: state)
    return (after &- before) &* state.layout.weights.distance
  }

  @inline(__always)
  private static func distance(
    _ relocation: Relocation,
    _ slot: Int,
    _ room: Int,
    in state: SearchState
  ) -> Int {
    let existing = Int(state.layout.existingSlot[relocation.meeting])
    guard slot >= 0, existing >= 0 else { return 0 }
    let trainer = state.trainerOf[relocation.demand]
    let handed = trainer != state.layout.existingTrainer[relocation.demand] ? 1 : 0
    if slot != existing { return 2 &+ handed }
    return (room != Int(state.layout.existingRoom[relocation.meeting]) ? 1 : 0) &+ handed
  }
}
