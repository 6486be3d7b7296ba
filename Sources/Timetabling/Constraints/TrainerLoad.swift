/// A trainer ought to give no more meetings a week than agreed; each one over costs a unit.
enum TrainerLoad: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pengajar sebaiknya tidak mengajar melebihi batas per minggu",
      en: "a trainer gives no more meetings a week than agreed"
    ),
    defaultWeight: 5
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .trainerLoad)
    return occupancy.sittingsByTrainer().enumerated().flatMap { trainer, sittings in
      guard let most = problem.trainers[trainer].mostMeetingsAWeek else { return [Violation]() }
      return Occupancy.runs(of: sittings) { problem.grid.week(of: $0.placement.timeslot) }
        .compactMap { week in
          guard week.count > most else { return nil }
          let name = occupancy.names.trainer(trainer)
          let number = problem.grid.week(of: week[0].placement.timeslot) + 1
          return Violation(
            constraint: .trainerLoad,
            cost: (week.count - most) * weight,
            subject: .trainer(trainer),
            meetings: week.map(\.meeting),
            timeslot: week[0].placement.timeslot,
            reason: Wording(
              id:
                "pengajar \(name) mengajar \(week.count) kali pada minggu \(number), batasnya \(most)",
              en:
                "trainer \(name) gives \(week.count) meetings in week \(number), agreed were \(most)"
            )
          )
        }
    }
  }
}

extension TrainerLoad {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: borrowing SearchState) -> Int {
    let trainer = state.trainer(relocation.demand)
    guard state.layout.weights.trainerLoad > 0, trainer >= 0 else { return 0 }
    let from = relocation.fromSlot < 0 ? -1 : Int(state.layout.weekOf[relocation.fromSlot])
    let to = relocation.toSlot < 0 ? -1 : Int(state.layout.weekOf[relocation.toSlot])
    guard from != to else { return 0 }
    let most = Int(state.layout.mostAWeek[trainer])
    let row = trainer &* state.layout.weeks
    var change = 0
    if to >= 0, Int(state.weekCount[row &+ to]) >= most { change &+= 1 }
    if from >= 0, Int(state.weekCount[row &+ from]) > most { change &-= 1 }
    return change &* state.layout.weights.trainerLoad
  }
}
