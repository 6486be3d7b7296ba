/// A room holds one meeting at a time.
enum RoomClash: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "satu ruang hanya dipakai satu pertemuan pada satu waktu",
      en: "a room holds one meeting at a time"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.sittingsByRoom().enumerated().flatMap { room, sittings in
      Occupancy.clashes(of: sittings).map { clash in
        let time = occupancy.names.time(clash[0].placement.timeslot)
        let name = occupancy.names.room(room)
        let classes = occupancy.names.demands(clash)
        return Violation(
          constraint: .roomClash,
          cost: clash.count - 1,
          subject: .room(room),
          meetings: clash.map(\.meeting),
          timeslot: clash[0].placement.timeslot,
          reason: Wording(
            id: "ruang \(name) dipakai \(clash.count) pertemuan pada \(time): \(classes)",
            en: "room \(name) holds \(clash.count) meetings on \(time): \(classes)"
          )
        )
      }
    }
  }
}
