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
