/// A locked meeting stays where it is.
enum LockedMeetings: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "pertemuan yang dikunci tidak boleh dipindah",
      en: "a locked meeting stays where it is"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.problem.locks.keys.sorted().compactMap { meeting in
      guard let lock = occupancy.problem.locks[meeting],
        let placement = occupancy.timetable[meeting], placement != lock.placement
      else { return nil }
      let name = occupancy.names.demand(meeting.demand)
      let time = occupancy.names.time(lock.placement.timeslot)
      let room = occupancy.names.room(lock.placement.room)
      return Violation(
        constraint: .lock,
        cost: 1,
        subject: .demand(meeting.demand),
        meetings: [meeting],
        timeslot: lock.placement.timeslot,
        reason: Wording(
          id: "pertemuan \(name) dikunci pada \(time), ruang \(room)",
          en: "a meeting of \(name) is locked on \(time) in \(room)"
        )
      )
    }
  }
}
