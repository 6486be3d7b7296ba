import CivilTime
import CurriculumModel
import OrderedJSON
import Outreach
import Programme

/// What outreach brought: events with their cost per registration, then a funnel by source.
struct OutreachReportView {
  let report: OutreachReport
  let language: Language

  /// Below this many columns a source is a block of three lines instead of a row.
  private static let narrow = 66

  func add(to page: inout Page) {
    page.add(
      "\(OutreachPhrases.events(language), .strong) \(OutreachPhrases.asOf(report, language))",
      hanging: 2
    )
    addEvents(to: &page)
    page.addBlank()
    page.add(StyledText(OutreachPhrases.bySource(language), .strong))
    addWays(to: &page)
  }

  /// The events, with a line of totals.
  func addEvents(to page: inout Page) {
    guard !report.events.isEmpty else {
      page.add(StyledText(OutreachPhrases.noEvents(language)))
      return
    }
    var table = Table(
      eventColumns.enumerated().map { position, title in
        Table.Column(title, position < 2 ? .left : .right, isFlexible: position == 0)
      }
    )
    for row in eventRows { table.rows.append(row.map { StyledText($0) }) }
    page.add(table)
    page.add(StyledText(OutreachPhrases.totals(report, language)))
  }

  var eventColumns: [String] {
    [
      OutreachPhrases.eventColumn, OutreachPhrases.dateColumn, OutreachPhrases.reachColumn,
      OutreachPhrases.leadsColumn, OutreachPhrases.joinedColumn, OutreachPhrases.costColumn,
      OutreachPhrases.eachColumn,
    ].map { $0(language) }
  }

  var eventRows: [[String]] {
    report.events.map { row in
      let state = row.listing.state
      let note = state.cancellation == nil ? "" : " (\(OutreachPhrases.cancelled(language)))"
      return [
        "\(row.listing.id) \(row.listing.plan.title)\(note)",
        language.shortDay(row.listing.plan.day),
        state.count.map { language.number($0.reach) } ?? "–",
        state.leads.map { language.number($0) } ?? "–",
        language.number(row.registrations),
        state.costs.isEmpty ? "–" : OutreachPhrases.rupiah(state.cost, language),
        row.costPerRegistration.map { OutreachPhrases.rupiah($0, language) } ?? "–",
      ]
    }
  }

  func addWays(to page: inout Page) {
    guard !report.ways.isEmpty else {
      page.add(StyledText(ReportPhrases.nobody(language)))
      return
    }
    if page.terminal.width < Self.narrow {
      for way in report.ways { addBlock(way, to: &page) }
    } else {
      var table = Table(
        wayColumns.enumerated().map { position, title in
          Table.Column(title, position == 0 ? .left : .right, isFlexible: position == 0)
        }
      )
      for row in wayRows { table.rows.append(row.map { StyledText($0) }) }
      page.add(table)
    }
    page.add(
      StyledText(
        report.steps.map { "\($0.label) \($0.title(language))" }.joined(separator: " · "),
        .quiet
      )
    )
  }

  var wayColumns: [String] {
    [
      OutreachPhrases.sourceColumn, OutreachPhrases.reachColumn, OutreachPhrases.leadsColumn,
      OutreachPhrases.joinedColumn,
    ].map { $0(language) } + report.steps.map(\.label)
  }

  var wayRows: [[String]] {
    report.ways.map { way in
      [
        OutreachPhrases.way(way.way)(language),
        way.reach.map { language.number($0) } ?? "–",
        way.leads.map { language.number($0) } ?? "–",
        language.number(way.registrations),
      ] + way.satisfied.map { language.number($0) }
    }
  }

  private func addBlock(_ way: OutreachReport.WayRow, to page: inout Page) {
    page.add(StyledText(OutreachPhrases.way(way.way)(language), .strong))
    let numbers = [
      (OutreachPhrases.reachColumn, way.reach), (OutreachPhrases.leadsColumn, way.leads),
      (OutreachPhrases.joinedColumn, way.registrations),
    ].compactMap { label, count in
      count.map { "\(label(language)) \(language.number($0))" }
    }
    page.add(StyledText(numbers.joined(separator: " → ")), indent: 2, hanging: 2)
    page.add(StyledText(Self.steps(way, report.steps, language)), indent: 2, hanging: 2)
  }

  /// `P1 7 · P2 3`: how many satisfied each step.
  static func steps(
    _ way: OutreachReport.WayRow,
    _ steps: [OutreachReport.StepColumn],
    _ language: Language
  ) -> String {
    zip(steps, way.satisfied).map { "\($0.label) \(language.number($1))" }
      .joined(separator: " · ")
  }

  static func json(
    of way: OutreachReport.WayRow,
    _ steps: [OutreachReport.StepColumn]
  ) -> JSONValue {
    .object(zip(steps, way.satisfied).map { .init($0.step.rawValue, .integer($1)) })
  }

  var members: [JSONValue.Member] {
    [
      .init("asOf", JSONValue(report.asOf)), .init("centre", JSONValue(report.centre)),
      .init("since", JSONValue(report.since)),
      .init("registrations", .integer(report.registrations)),
      .init("cost", .integer(report.cost)),
      .init("costPerRegistration", report.costPerRegistration.map { .integer($0) } ?? .null),
      .init("events", .array(report.events.map { .object($0.members) })),
      .init(
        "sources",
        .array(
          report.ways.map { way in
            .object([
              .init("source", .string(way.way.name)),
              .init("reach", way.reach.map { .integer($0) } ?? .null),
              .init("leads", way.leads.map { .integer($0) } ?? .null),
              .init("registrations", .integer(way.registrations)),
              .init("satisfied", Self.json(of: way, report.steps)),
            ])
          }
        )
      ),
    ]
  }
}

extension OutreachReport.Way {
  /// For programs: `outreach`, a plain source's id, or `not-stated`.
  fileprivate var name: String {
    switch self {
    case .outreach: "outreach"
    case .plain(let id): id
    case .notStated: "not-stated"
    }
  }
}
