public import CivilTime
import CurriculumModel
import Outreach
import Progression
import Storage

extension Office {
  /// Every event with the registrations that came of it, and a funnel by source.
  ///
  /// Counts what was known at the end of `day`, so that the report of a day that has passed stays as
  /// it was. Registrations stand under the centre that they have now.
  /// - Parameters:
  ///   - centre: a centre's id, name or alias; `nil` for every centre.
  ///   - since: only events held, and registrations made, on or after that day.
  ///   - day: `nil` for now.
  /// - Complexity: O(events of outreach + registrations in scope).
  public func outreachReport(
    at centre: String? = nil,
    since: Day? = nil,
    asOf day: Day? = nil
  ) throws -> OutreachReport {
    let moment = day?.lastInstant ?? clock.now()
    return try read { access in
      let centre = try centre.map { try self.centre(named: $0, in: access).id }
      // One centre has few events, so that each is looked up; of all of them one pass counts all.
      let known = centre == nil ? try access.registrationCounts(asOf: moment) : nil
      let rows = try outreachListings(at: centre, asOf: day?.lastInstant, in: access)
        .filter { listing in since.map { $0 <= listing.plan.day } ?? true }
        .map { listing in
          let source = RegistrationSource.outreach(listing.id)
          return OutreachReport.EventRow(
            listing: listing,
            registrations: try known.map { $0[source] ?? 0 }
              ?? access.registrationCount(from: source, asOf: moment)
          )
        }
      let counts = try access.sourceCounts(
        at: centre,
        since: since?.start() ?? Instant(milliseconds: .min),
        asOf: moment
      )
      let steps = try stepColumns(in: access)
      var report = OutreachReport(
        asOf: moment.day(),
        centre: centre,
        since: since,
        events: rows,
        steps: steps,
        ways: []
      )
      report.add(counts)
      return report
    }
  }

  /// One event with its registrations and how far they came, as of now.
  /// - Throws: `ProgrammeError.notFound`.
  public func outreach(_ event: String) throws -> OutreachReport {
    try read { access in
      let listing = try outreach(named: event, in: access)
      let now = clock.now()
      let source = RegistrationSource.outreach(listing.id)
      var report = OutreachReport(
        asOf: now.day(),
        centre: nil,
        since: nil,
        events: [
          OutreachReport.EventRow(
            listing: listing,
            registrations: try access.registrationCount(from: source, asOf: now)
          )
        ],
        steps: try stepColumns(in: access),
        ways: []
      )
      report.add(try access.sourceCounts(asOf: now).filter { $0.source == source })
      return report
    }
  }

  /// Events by their day.
  /// - Throws: `ProgrammeError.notFound` for the centre.
  public func outreachEvents(at centre: String? = nil) throws -> [OutreachListing] {
    try read { access in
      try outreachListings(
        at: centre.map { try self.centre(named: $0, in: access).id },
        in: access
      )
    }
  }

  /// The steps of every published curriculum: those of the one with most steps first, so that the
  /// steps of a whole programme stand in its order and what a smaller one adds follows.
  func stepColumns(in access: ReadAccess) throws -> [OutreachReport.StepColumn] {
    var columns: [OutreachReport.StepColumn] = []
    let versions = try access.versionsHighestFirst().enumerated().map { rank, version in
      (rank, try shelf.index(of: version.reference.sha256, in: access).curriculum)
    }
    // Of those with as many steps, the one looked for first comes first.
    let sorted = versions.sorted {
      ($1.1.steps.count, $0.0) < ($0.1.steps.count, $1.0)
    }
    for (_, curriculum) in sorted {
      for step in curriculum.steps where !columns.contains(where: { $0.step == step.id }) {
        columns.append(
          OutreachReport.StepColumn(step: step.id, label: step.label, title: step.title)
        )
      }
    }
    return columns
  }
}

extension OutreachReport {
  /// Adds registrations by source; sources that are events go together.
  fileprivate mutating func add(_ counts: [SourceCount]) {
    var rows: [Way: WayRow] = [:]
    for count in counts {
      let way: Way =
        switch count.source {
        case nil: .notStated
        case .outreach: .outreach
        case .plain(let id): .plain(id)
        }
      var row =
        rows[way]
        ?? WayRow(way: way, registrations: 0, satisfied: Array(repeating: 0, count: steps.count))
      row.registrations += count.registrations
      for (position, column) in steps.enumerated() {
        row.satisfied[position] += count.steps.first { $0.step == column.step }?.satisfied ?? 0
      }
      rows[way] = row
    }
    let held = events.filter { $0.listing.state.cancellation == nil }
    if !held.isEmpty {
      var row =
        rows[.outreach]
        ?? WayRow(
          way: .outreach,
          registrations: 0,
          satisfied: Array(repeating: 0, count: steps.count)
        )
      row.reach = held.reduce(0) { $0 + ($1.listing.state.count?.reach ?? 0) }
      row.leads = held.reduce(0) { $0 + ($1.listing.state.leads ?? 0) }
      rows[.outreach] = row
    }
    let known = Set(PlainSource.all.map(\.id))
    let strange = rows.keys.compactMap { way -> String? in
      if case .plain(let id) = way, !known.contains(id) { id } else { nil }
    }
    let order: [Way] =
      [.outreach] + PlainSource.all.map { .plain($0.id) } + strange.sorted().map { .plain($0) }
      + [.notStated]
    ways = order.compactMap { rows[$0] }
  }
}
