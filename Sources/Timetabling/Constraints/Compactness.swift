/// A cohort's meetings on a day ought to stand next to each other; a lone one costs a unit.
///
/// A meeting is lone when its cohort sits neither in the block before it nor in the one after it
/// on the same day.
///
/// - Source: ITC-2007 track 3, formulation UD2, S3.
enum Compactness: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pertemuan satu rombongan pada satu hari sebaiknya bersambung",
      en: "a cohort's meetings on a day follow one another"
    ),
    defaultWeight: 2
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .compactness)
    let grid = occupancy.problem.grid
    return occupancy.sittingsByCohort().enumerated().flatMap { cohort, sittings in
      let times = Set(sittings.map(\.placement.timeslot.number))
      return sittings.compactMap { sitting -> Violation? in
        let timeslot = sitting.placement.timeslot
        let block = grid.block(of: timeslot)
        let before = block > 0 && times.contains(timeslot.number - 1)
        let after = block + 1 < grid.blocks && times.contains(timeslot.number + 1)
        guard !before, !after else { return nil }
        let name = occupancy.names.cohort(cohort)
        let demand = occupancy.names.demand(sitting.meeting.demand)
        let time = occupancy.names.time(timeslot)
        return Violation(
          constraint: .compactness,
          cost: weight,
          subject: .cohort(cohort),
          meetings: [sitting.meeting],
          timeslot: timeslot,
          reason: Wording(
            id: "rombongan \(name) punya pertemuan yang tidak bersambung pada \(time): \(demand)",
            en: "cohort \(name) has a lone meeting on \(time): \(demand)"
          )
        )
      }
    }
  }
}
