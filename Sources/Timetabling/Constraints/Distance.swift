/// A new timetable ought to stay close to the existing one.
///
/// A meeting at another time costs two units, one at the same time in another room costs one.
enum Distance: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "jadwal baru sebaiknya tetap dekat dengan jadwal yang ada",
      en: "a new timetable stays close to the existing one"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    guard let existing = occupancy.problem.existing else { return [] }
    let weight = occupancy.problem.weight(of: .distance)
    return occupancy.all.compactMap { sitting in
      guard let before = existing[sitting.meeting], before != sitting.placement
      else { return nil }
      let moved = before.timeslot != sitting.placement.timeslot
      let names = occupancy.names
      let name = names.demand(sitting.meeting.demand)
      let old = moved ? names.time(before.timeslot) : names.room(before.room)
      let new =
        moved ? names.time(sitting.placement.timeslot) : names.room(sitting.placement.room)
      return Violation(
        constraint: .distance,
        cost: (moved ? 2 : 1) * weight,
        subject: .demand(sitting.meeting.demand),
        meetings: [sitting.meeting],
        timeslot: sitting.placement.timeslot,
        reason: Wording(
          id: "kelas \(name) dipindah dari \(old) ke \(new)",
          en: "class \(name) moves from \(old) to \(new)"
        )
      )
    }
  }
}
