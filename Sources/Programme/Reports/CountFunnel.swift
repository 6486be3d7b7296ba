public import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// How many people ever entered and ever satisfied each step; one report for each curriculum that
  /// has registrations, its versions counted together.
  ///
  /// Titles and order are those of the highest version; a step that only a lower version has
  /// stands at the end.
  /// - Parameters:
  ///   - centre: a centre's id, name or alias; `nil` for every centre.
  ///   - day: only registrations made on or after that day.
  ///   - last: only what had come about by the end of that day, as it is known now.
  /// - Complexity: O(registrations).
  public func funnel(
    at centre: String? = nil,
    since day: Day? = nil,
    asOf last: Day? = nil
  ) throws -> [FunnelReport] {
    try read { access in
      let centre = try centre.map { try self.centre(named: $0, in: access).id }
      let start = day?.start() ?? Instant(milliseconds: .min)
      let end = last.map { Instant(milliseconds: $0.adding(days: 1).start().milliseconds - 1) }
      var reports: [FunnelReport] = []
      for version in try access.publishedVersions().reversed() {
        let counts = try access.funnel(
          of: version.reference.sha256,
          at: centre,
          since: start,
          until: end ?? Instant(milliseconds: .max)
        )
        guard counts.registrations > 0 else { continue }
        let index = try shelf.index(of: version.reference.sha256, in: access)
        let position = reports.firstIndex { $0.curriculum == version.reference.id }
        var report =
          position.map { reports[$0] }
          ?? FunnelReport(
            curriculum: version.reference.id,
            title: index.curriculum.title,
            registrations: 0,
            centre: centre,
            since: day,
            asOf: last,
            rows: []
          )
        report.add(counts, steps: index.curriculum.steps)
        if let position { reports[position] = report } else { reports.append(report) }
      }
      return reports.reversed()
    }
  }
}

extension FunnelReport {
  fileprivate mutating func add(
    _ counts: (registrations: Int, steps: [FunnelRow]),
    steps: [Step]
  ) {
    registrations += counts.registrations
    for step in steps {
      let count = counts.steps.first { $0.step == step.id }
      let position =
        rows.firstIndex { $0.step == step.id }
        ?? {
          rows.append(
            Row(step: step.id, label: step.label, title: step.title, entered: 0, satisfied: 0)
          )
          return rows.count - 1
        }()
      rows[position].entered += count?.entered ?? 0
      rows[position].satisfied += count?.satisfied ?? 0
    }
  }
}
