/// A class is given by somebody who may give it.
enum Qualification: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "kelas diajar oleh pelatih yang boleh mengajarnya",
      en: "a class is given by somebody who may give it"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.problem.classes.indices.compactMap { index in
      let demand = occupancy.problem.classes[index]
      let trainer = occupancy.timetable[trainerOf: index]
      let suits = trainer.map(demand.trainers.contains) ?? demand.trainers.isEmpty
      guard !suits else { return nil }
      let name = occupancy.names.demand(index)
      return Violation(
        constraint: .qualification,
        cost: 1,
        subject: .demand(index),
        meetings: occupancy.sittings[index].map(\.meeting),
        timeslot: nil,
        reason: trainer.map { trainer in
          Wording(
            id: "pelatih \(occupancy.names.trainer(trainer)) tidak boleh mengajar kelas \(name)",
            en: "trainer \(occupancy.names.trainer(trainer)) may not give class \(name)"
          )
        } ?? Wording(id: "kelas \(name) tidak punya pelatih", en: "class \(name) has no trainer")
      )
    }
  }
}
