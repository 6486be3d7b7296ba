/// A class meets in a room of the kind it needs and among those it may use.
enum RoomKind: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "kelas memakai ruang yang jenisnya sesuai dan boleh dipakainya",
      en: "a class meets in a room of the kind it needs, among those it may use"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    return occupancy.all.compactMap { sitting in
      let demand = problem.classes[sitting.meeting.demand]
      let room = sitting.placement.room
      guard !problem.suits(room: room, demand) else { return nil }
      let name = occupancy.names.demand(sitting.meeting.demand)
      let place = occupancy.names.room(room)
      return Violation(
        constraint: .roomKind,
        cost: 1,
        subject: .room(room),
        meetings: [sitting.meeting],
        timeslot: sitting.placement.timeslot,
        reason: Wording(
          id: "kelas \(name) tidak boleh memakai ruang \(place)",
          en: "class \(name) may not use room \(place)"
        )
      )
    }
  }
}

extension Problem {
  /// Whether a room is of the kind a class needs and among those it may use.
  func suits(room: Int, _ demand: ClassDemand) -> Bool {
    if let rooms = demand.rooms, !rooms.contains(room) { return false }
    if let kind = demand.roomKind, rooms[room].kind != kind { return false }
    return true
  }
}
