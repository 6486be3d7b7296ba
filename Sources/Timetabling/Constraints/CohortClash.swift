/// A cohort sits in one class at a time.
enum CohortClash: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "satu rombongan hanya mengikuti satu kelas pada satu waktu",
      en: "a cohort sits in one class at a time"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.sittingsByCohort().enumerated().flatMap { index, sittings in
      Occupancy.clashes(of: sittings).compactMap { clash in
        let demands = Set(clash.map(\.meeting.demand)).count
        guard demands > 1 else { return nil }
        let time = occupancy.names.time(clash[0].placement.timeslot)
        let name = occupancy.names.cohort(index)
        let classes = occupancy.names.demands(clash)
        return Violation(
          constraint: .cohortClash,
          cost: demands - 1,
          subject: .cohort(index),
          meetings: clash.map(\.meeting),
          timeslot: clash[0].placement.timeslot,
          reason: Wording(
            id: "rombongan \(name) mengikuti \(demands) kelas pada \(time): \(classes)",
            en: "cohort \(name) sits in \(demands) classes on \(time): \(classes)"
          )
        )
      }
    }
  }
}
