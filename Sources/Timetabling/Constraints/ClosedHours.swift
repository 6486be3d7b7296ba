/// Nobody meets on holidays or in closed hours, and no room is used while it is closed.
enum ClosedHours: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "tidak ada pertemuan pada hari libur, jam tutup, atau saat ruang ditutup",
      en: "no one meets on a holiday, in closed hours or in a room that is closed"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    return occupancy.all.compactMap { sitting in
      let timeslot = sitting.placement.timeslot
      let room = sitting.placement.room
      let everywhere = problem.closed.contains(timeslot)
      guard everywhere || problem.rooms[room].closed.contains(timeslot) else { return nil }
      let name = occupancy.names.demand(sitting.meeting.demand)
      let time = occupancy.names.time(timeslot)
      let place = occupancy.names.room(room)
      return Violation(
        constraint: .closedHours,
        cost: 1,
        subject: .room(room),
        meetings: [sitting.meeting],
        timeslot: timeslot,
        reason: everywhere
          ? Wording(
            id: "\(time) adalah hari libur atau jam tutup (kelas \(name))",
            en: "\(time) is a holiday or closed (class \(name))"
          )
          : Wording(
            id: "ruang \(place) ditutup pada \(time) (kelas \(name))",
            en: "room \(place) is closed on \(time) (class \(name))"
          )
      )
    }
  }
}
