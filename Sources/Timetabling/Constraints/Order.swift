/// A class that comes before another has ended before the other first meets.
enum Order: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "kelas yang didahulukan harus selesai sebelum kelas berikutnya mulai",
      en: "a class that comes first has ended before the next one starts"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    occupancy.problem.precedences.compactMap { precedence in
      guard occupancy.sittings.indices.contains(precedence.first),
        occupancy.sittings.indices.contains(precedence.second),
        let start = occupancy.sittings[precedence.second].first?.placement.timeslot
      else { return nil }
      let late = occupancy.sittings[precedence.first].filter { $0.placement.timeslot >= start }
      guard let first = late.first else { return nil }
      let before = occupancy.names.demand(precedence.first)
      let after = occupancy.names.demand(precedence.second)
      let time = occupancy.names.time(start)
      return Violation(
        constraint: .order,
        cost: late.count,
        subject: .demand(precedence.first),
        meetings: late.map(\.meeting),
        timeslot: first.placement.timeslot,
        reason: Wording(
          id: "kelas \(before) belum selesai ketika kelas \(after) mulai pada \(time)",
          en: "class \(before) hasn't ended when class \(after) starts on \(time)"
        )
      )
    }
  }
}
