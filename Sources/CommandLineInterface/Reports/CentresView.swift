import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import SeparatedValues

/// The centres side by side: tiles of one figure, then a table of all of them.
struct CentresView {
  let comparison: CentreComparison
  let figure: CentreFigure
  /// Whether the figure is shown as a part of its whole.
  let isShare: Bool
  /// What the table is sorted by; `nil` for the centres' codes.
  let order: CentreFigure?
  let language: Language

  /// What the tiles are shaded by; `nil` for a share of nothing.
  func magnitude(_ row: CentreComparison.Row) -> Double? {
    let value = comparison.value(figure, of: row)
    return isShare && value.whole != nil ? value.share : Double(value.count)
  }

  /// The figure as a tile shows it.
  func text(_ row: CentreComparison.Row) -> String {
    magnitude(row).map { text(of: $0) } ?? "–"
  }

  func text(of magnitude: Double) -> String {
    isRelative ? language.percent(magnitude) : language.number(Int(magnitude.rounded(.up)))
  }

  /// A count of people has no whole to be a share of.
  private var isRelative: Bool {
    guard isShare, let row = comparison.rows.first else { return false }
    return comparison.value(figure, of: row).whole != nil
  }

  private var title: String {
    let words = CentrePhrases.figure(figure, in: comparison)(language)
    return isRelative && !figure.isAlwaysShare ? "\(words) (%)" : words
  }

  func add(to page: inout Page) {
    page.add("\(title, .strong) · \(CentrePhrases.asOf(comparison.asOf, language))")
    CentreTiles(self).add(to: &page)
    page.addBlank()
    var table = Table(
      columns.enumerated().map { position, title in
        Table.Column(title, position == 0 ? .left : .right, isFlexible: position == 0)
      }
    )
    for row in sorted { table.rows.append(cells(row).map { StyledText($0) }) }
    table.rows.append(totals.map { StyledText($0, .strong) })
    if !table.fits(in: page.terminal.width) { table.gap = 1 }
    if table.fits(in: page.terminal.width) {
      page.add(table)
    } else {
      addLines(to: &page)
    }
    page.add(
      StyledText(
        comparison.steps.map { "\($0.label) \($0.title(language))" }.joined(separator: " · "),
        .quiet
      )
    )
  }

  private func addLines(to page: inout Page) {
    // A telephone has no room for places where nobody is.
    for row in sorted.filter({ $0.registrations > 0 }).map(cells) + [totals] {
      page.add(StyledText(row[0], .strong))
      let parts = zip(columns, row).dropFirst().map { "\($0) \($1)" }
      page.add(StyledText(parts.joined(separator: " · ")), indent: 2, hanging: 2)
    }
  }

  private var sorted: [CentreComparison.Row] {
    guard let order else { return comparison.rows }
    return comparison.rows.enumerated().sorted { left, right in
      let values = [left, right].map { sortKey(order, $0.element) }
      return values[0] == values[1] ? left.offset < right.offset : values[1] < values[0]
    }.map(\.element)
  }

  private func sortKey(_ order: CentreFigure, _ row: CentreComparison.Row) -> Double {
    let value = comparison.value(order, of: row)
    return order.isAlwaysShare ? value.share ?? -1 : Double(value.count)
  }

  private var columns: [String] {
    [
      CentrePhrases.name(language),
      CentrePhrases.figure(.registered, in: comparison)(language),
    ] + comparison.steps.map(\.label) + [
      CentrePhrases.stuckColumn(language), CentrePhrases.overdueColumn(language),
      CentrePhrases.doneColumn(language),
    ] + (showsStalls ? [CentrePhrases.stallsColumn(language)] : [])
  }

  /// The table has no room for everything, so stalls stand in it for those who ask after them.
  private var showsStalls: Bool { figure == .occupancy || order == .occupancy }

  private func cells(_ row: CentreComparison.Row) -> [String] {
    let share = comparison.value(.satisfiedShare, of: row).share
    return [row.centre.name, language.number(row.registrations)]
      + row.satisfied.map { language.number($0) }
      + [
        language.number(row.stuck), language.number(row.overdue),
        share.map { language.percent($0) } ?? "–",
      ] + (showsStalls ? [stalls(row)] : [])
  }

  private func stalls(_ row: CentreComparison.Row) -> String {
    row.stalls > 0 ? "\(language.number(row.heldStalls))/\(language.number(row.stalls))" : "–"
  }

  /// Every column added up; the shares of the whole.
  private var totals: [String] {
    [CentrePhrases.all(language)] + cells(comparison.total).dropFirst()
  }

  var html: String {
    var page = HTMLPage(title: title, in: language, style: CentreTiles.style)
    page.addPart("\(title) · \(CentrePhrases.asOf(comparison.asOf, language))")
    page.addMarkup(CentreTiles(self).html)
    page.addTable(columns, sorted.map(cells) + [totals])
    page.addParagraph(
      comparison.steps.map { "\($0.label) \($0.title(language))" }.joined(separator: " · ")
    )
    page.endPart()
    return page.text
  }

  /// With a heading of stable names.
  var csv: String {
    let steps = comparison.steps.map { SeparatedCell.plain($0.step.rawValue) }
    let heading: [SeparatedCell] =
      ["centre", "name", "city", "registered"] + steps
      + ["stuck", "overdue", "satisfied", "steps", "stalls", "held"]
    let lines = sorted.map { row -> [SeparatedCell] in
      let centre: [SeparatedCell] = [
        .plain(row.centre.id.rawValue), .text(row.centre.name), .text(row.centre.city),
      ]
      let figures =
        [row.registrations] + row.satisfied
        + [
          row.stuck, row.overdue, row.satisfied.reduce(0, +), row.stepsInAll, row.stalls,
          row.heldStalls,
        ]
      return centre + figures.map { .plain($0) }
    }
    return ([heading] + lines).separatedByCommas
  }

  var members: [JSONValue.Member] {
    [
      .init("asOf", JSONValue(comparison.asOf)), .init("days", .integer(comparison.days)),
      .init("figure", .string(figure.name)),
      .init(
        "centres",
        .array(
          sorted.map { row in
            let value = comparison.value(figure, of: row)
            return .object([
              .init("centre", JSONValue(row.centre.id)), .init("name", .string(row.centre.name)),
              .init("city", .string(row.centre.city)),
              .init("registered", .integer(row.registrations)),
              .init("stuck", .integer(row.stuck)), .init("overdue", .integer(row.overdue)),
              .init(
                "satisfied",
                .object(
                  zip(comparison.steps, row.satisfied).map {
                    .init($0.step.rawValue, .integer($1))
                  }
                )
              ),
              .init("steps", .integer(row.stepsInAll)), .init("stalls", .integer(row.stalls)),
              .init("held", .integer(row.heldStalls)),
              .init("value", .integer(value.count)),
              .init("of", value.whole.map { .integer($0) } ?? .null),
            ])
          }
        )
      ),
    ]
  }
}
