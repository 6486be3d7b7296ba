/// A trainer gives one class at a time.
enum TrainerClash: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "seorang pelatih hanya mengajar satu kelas pada satu waktu",
      en: "a trainer gives one class at a time"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.sittingsByTrainer().enumerated().flatMap { index, sittings in
      Occupancy.clashes(of: sittings).compactMap { clash in
        let demands = Set(clash.map(\.meeting.demand)).count
        guard demands > 1 else { return nil }
        let time = occupancy.names.time(clash[0].placement.timeslot)
        let name = occupancy.names.trainer(index)
        let classes = occupancy.names.demands(clash)
        return Violation(
          constraint: .trainerClash,
          cost: demands - 1,
          subject: .trainer(index),
          meetings: clash.map(\.meeting),
          timeslot: clash[0].placement.timeslot,
          reason: Wording(
            id: "pelatih \(name) mengajar \(demands) kelas pada \(time): \(classes)",
            en: "trainer \(name) gives \(demands) classes on \(time): \(classes)"
          )
        )
      }
    }
  }
}
