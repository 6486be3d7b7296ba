/// A room ought to seat everybody; every person over costs a unit, at every meeting.
///
/// - Source: ITC-2007 track 3, formulation UD2, S1.
enum RoomCapacity: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "ruang sebaiknya cukup untuk semua peserta",
      en: "a room seats everybody who comes"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .roomCapacity)
    return occupancy.all.compactMap { sitting in
      let people = problem.classes[sitting.meeting.demand].headCount
      let room = problem.rooms[sitting.placement.room]
      guard people > room.capacity else { return nil }
      let name = occupancy.names.demand(sitting.meeting.demand)
      let time = occupancy.names.time(sitting.placement.timeslot)
      return Violation(
        constraint: .roomCapacity,
        cost: (people - room.capacity) * weight,
        subject: .room(sitting.placement.room),
        meetings: [sitting.meeting],
        timeslot: sitting.placement.timeslot,
        reason: Wording(
          id:
            "ruang \(room.name) muat \(room.capacity) orang, kelas \(name) \(people) orang (\(time))",
          en: "room \(room.name) seats \(room.capacity), class \(name) has \(people) (\(time))"
        )
      )
    }
  }
}

extension RoomCapacity {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let people = Int(state.layout.headCount[relocation.demand])
    var change = 0
    if relocation.toSlot >= 0 {
      change &+= max(0, people &- Int(state.layout.capacity[relocation.toRoom]))
    }
    if relocation.fromSlot >= 0 {
      change &-= max(0, people &- Int(state.layout.capacity[relocation.fromRoom]))
    }
    return change &* state.layout.weights.roomCapacity
  }
}
