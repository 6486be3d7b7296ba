import CurriculumModel
import OrderedJSON
import Programme

extension FunnelReport {
  func add(to page: inout Page, in language: Language) {
    page.add("\(title(language), .strong) · \(ReportPhrases.people(registrations, language))")
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

  var members: [JSONValue.Member] {
    [
      .init("curriculum", .string(curriculum.rawValue)),
      .init("registrations", .integer(registrations)),
      .init("centre", JSONValue(centre)),
      .init("since", JSONValue(since)),
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
