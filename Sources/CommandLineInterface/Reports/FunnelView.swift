import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import SeparatedValues

extension FunnelReport {
  func add(to page: inout Page, in language: Language) {
    let day = asOf.map { " · \(CentrePhrases.asOf($0, language))" } ?? ""
    page.add(
      "\(title(language), .strong) · \(ReportPhrases.people(registrations, language))\(day)"
    )
    var table = Table(
      Self.columns(language).enumerated().map { position, title in
        Table.Column(title, position == 0 ? .left : .right, isFlexible: position == 0)
      }
    )
    for row in cells(in: language) { table.rows.append(row.map { StyledText($0) }) }
    page.add(table)
  }

  static func columns(_ language: Language) -> [String] {
    [
      ReportPhrases.step, ReportPhrases.entered, ReportPhrases.satisfied, ReportPhrases.ofAll,
      ReportPhrases.ofPrevious,
    ].map { $0(language) }
  }

  /// A row for each step.
  func cells(in language: Language) -> [[String]] {
    var previous = registrations
    return rows.map { row in
      defer { previous = row.satisfied }
      return [
        "\(row.label) \(row.title(language))", language.number(row.entered),
        language.number(row.satisfied), share(row.satisfied, of: registrations, language),
        share(row.satisfied, of: previous, language),
      ]
    }
  }

  private func share(_ count: Int, of whole: Int, _ language: Language) -> String {
    whole > 0 ? language.percent(Double(count) / Double(whole)) : "–"
  }

  /// The headings of its table; plain names and figures, for spreadsheets.
  static let csvColumns: [SeparatedCell] = [
    "curriculum", "centre", "since", "as_of", "step", "label", "title", "registrations", "entered",
    "satisfied",
  ]

  func csvRows(in language: Language) -> [[SeparatedCell]] {
    rows.map { row in
      [
        .plain(curriculum.rawValue), .plain(centre?.rawValue ?? ""),
        .plain(since?.description ?? ""), .plain(asOf?.description ?? ""),
        .plain(row.step.rawValue), .text(row.label), .text(row.title(language)),
        .plain(registrations), .plain(row.entered), .plain(row.satisfied),
      ]
    }
  }

  var members: [JSONValue.Member] {
    [
      .init("curriculum", .string(curriculum.rawValue)),
      .init("registrations", .integer(registrations)),
      .init("centre", JSONValue(centre)),
      .init("since", JSONValue(since)),
      .init("asOf", JSONValue(asOf)),
      .init(
        "steps",
        .array(
          rows.map { row in
            .object([
              .init("step", .string(row.step.rawValue)),
              .init("label", .string(row.label)),
              .init("entered", .integer(row.entered)),
              .init("satisfied", .integer(row.satisfied)),
            ])
          }
        )
      ),
    ]
  }
}
