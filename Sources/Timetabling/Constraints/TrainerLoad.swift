/// A trainer ought to give no more meetings a week than agreed; each one over costs a unit.
enum TrainerLoad: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pelatih sebaiknya tidak mengajar melebihi batas per minggu",
      en: "a trainer gives no more meetings a week than agreed"
    ),
    defaultWeight: 5
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .trainerLoad)
    return occupancy.sittingsByTrainer().enumerated().flatMap { trainer, sittings in
      guard let most = problem.trainers[trainer].mostMeetingsAWeek else { return [Violation]() }
      let duties = problem.duties(of: trainer)
      return Occupancy.runs(of: sittings) { problem.grid.week(of: $0.placement.timeslot) }
        .compactMap { week -> Violation? in
          let index = problem.grid.week(of: week[0].placement.timeslot)
          let given = duties.count { problem.grid.week(of: $0.timeslot) == index }
          let all = given + week.count
          let over = max(most, all) - max(most, given)
          guard over > 0 else { return nil }
          let name = occupancy.names.trainer(trainer)
          let number = index + 1
          return Violation(
            constraint: .trainerLoad,
            cost: over * weight,
            subject: .trainer(trainer),
            meetings: week.map(\.meeting),
            timeslot: week[0].placement.timeslot,
            reason: Wording(
              id: "pelatih \(name) mengajar \(all) kali pada minggu \(number), batasnya \(most)",
              en: "trainer \(name) gives \(all) meetings in week \(number), agreed were \(most)"
            )
          )
        }
    }
  }
}

extension TrainerLoad {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
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
