/// A class ought to meet at the times that it and its trainer would rather have; each meeting
/// elsewhere costs a unit for each of the two.
enum Preference: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "kelas sebaiknya berlangsung pada waktu yang diinginkan kelas dan pelatihnya",
      en: "a class meets at the times that it and its trainer would rather have"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    ofClasses(in: occupancy) + ofTrainers(in: occupancy)
  }

  private static func ofClasses(in occupancy: Occupancy) -> [Violation] {
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

  private static func ofTrainers(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .preference)
    return occupancy.sittingsByTrainer().enumerated().flatMap { trainer, sittings in
      sittings.compactMap { sitting -> Violation? in
        guard let preferred = occupancy.problem.trainers[trainer].preferred,
          !preferred.contains(sitting.placement.timeslot)
        else { return nil }
        let name = occupancy.names.trainer(trainer)
        let demand = occupancy.names.demand(sitting.meeting.demand)
        let time = occupancy.names.time(sitting.placement.timeslot)
        return Violation(
          constraint: .preference,
          cost: weight,
          subject: .trainer(trainer),
          meetings: [sitting.meeting],
          timeslot: sitting.placement.timeslot,
          reason: Wording(
            id: "pelatih \(name) lebih suka waktu lain daripada \(time) untuk kelas \(demand)",
            en: "trainer \(name) would rather teach class \(demand) at another time than \(time)"
          )
        )
      }
    }
  }
}

extension Preference {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    guard state.layout.weights.preference > 0 else { return 0 }
    var change = 0
    if state.layout.preferred.count > 0 {
      change &+= misses(relocation, in: state.layout.preferred, of: relocation.demand, state)
    }
    let trainer = state.trainer(relocation.demand)
    if trainer >= 0, state.layout.trainerPreferred.count > 0 {
      change &+= misses(relocation, in: state.layout.trainerPreferred, of: trainer, state)
    }
    return change &* state.layout.weights.preference
  }

  /// How many more wishes of one class or trainer are missed.
  @inline(__always)
  private static func misses(
    _ relocation: Relocation,
    in liked: FlatArray<UInt8>,
    of one: Int,
    _ state: borrowing SearchState
  ) -> Int {
    let row = one &* state.layout.slots
    var misses = 0
    if relocation.toSlot >= 0 { misses &+= 1 &- Int(liked[row &+ relocation.toSlot]) }
    if relocation.fromSlot >= 0 { misses &-= 1 &- Int(liked[row &+ relocation.fromSlot]) }
    return misses
  }
}
