/// A trainer ought to stay at one centre a day; every further centre costs a unit.
enum Travel: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pengajar sebaiknya tidak berpindah pusat pada hari yang sama",
      en: "a trainer stays at one centre on a day"
    ),
    defaultWeight: 3
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .travel)
    return occupancy.sittingsByTrainer().enumerated().flatMap { trainer, sittings in
      Occupancy.runs(of: sittings) { problem.grid.date(of: $0.placement.timeslot) }
        .compactMap { day in
          let centres = Set(day.compactMap { problem.rooms[$0.placement.room].centre }).sorted()
          guard centres.count > 1 else { return nil }
          let name = occupancy.names.trainer(trainer)
          let date = occupancy.names.day(day[0].placement.timeslot)
          let list = centres.map(occupancy.names.centre).joined(separator: ", ")
          return Violation(
            constraint: .travel,
            cost: (centres.count - 1) * weight,
            subject: .trainer(trainer),
            meetings: day.map(\.meeting),
            timeslot: day[0].placement.timeslot,
            reason: Wording(
              id: "pengajar \(name) berpindah pusat pada \(date): \(list)",
              en: "trainer \(name) travels between centres on \(date): \(list)"
            )
          )
        }
    }
  }
}
