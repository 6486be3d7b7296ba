/// A class ought to meet at the times it would rather have; each meeting elsewhere costs a unit.
enum Preference: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "kelas sebaiknya berlangsung pada waktu yang diinginkan",
      en: "a class meets at the times it would rather have"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .preference)
    return occupancy.all.compactMap { sitting in
      let demand = occupancy.problem.classes[sitting.meeting.demand]
      guard let preferred = demand.preferred, !preferred.contains(sitting.placement.timeslot)
      else { return nil }
      let time = occupancy.names.time(sitting.placement.timeslot)
      return Violation(
        constraint: .preference,
        cost: weight,
        subject: .demand(sitting.meeting.demand),
        meetings: [sitting.meeting],
        timeslot: sitting.placement.timeslot,
        reason: Wording(
          id: "kelas \(demand.name) lebih suka waktu lain daripada \(time)",
          en: "class \(demand.name) would rather have another time than \(time)"
        )
      )
    }
  }
}

extension Preference {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: borrowing SearchState) -> Int {
    guard state.layout.weights.preference > 0 else { return 0 }
    let row = relocation.demand &* state.layout.slots
    var change = 0
    if relocation.toSlot >= 0 {
      change &+= 1 &- Int(state.layout.preferred[row &+ relocation.toSlot])
    }
    if relocation.fromSlot >= 0 {
      change &-= 1 &- Int(state.layout.preferred[row &+ relocation.fromSlot])
    }
    return change &* state.layout.weights.preference
  }
}
