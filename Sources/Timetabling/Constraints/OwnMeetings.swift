/// A class sits once at a time: its meetings have different timeslots.
enum OwnMeetings: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "pertemuan satu kelas tidak boleh pada waktu yang sama",
      en: "the meetings of one class take place at different times"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.sittings.indices.flatMap { demand in
      Occupancy.clashes(of: occupancy.sittings[demand]).map { clash in
        let time = occupancy.names.time(clash[0].placement.timeslot)
        let name = occupancy.names.demand(demand)
        return Violation(
          constraint: .ownMeetings,
          cost: clash.count - 1,
          subject: .demand(demand),
          meetings: clash.map(\.meeting),
          timeslot: clash[0].placement.timeslot,
          reason: Wording(
            id: "kelas \(name) punya \(clash.count) pertemuan pada \(time)",
            en: "class \(name) meets \(clash.count) times at once on \(time)"
          )
        )
      }
    }
  }
}
