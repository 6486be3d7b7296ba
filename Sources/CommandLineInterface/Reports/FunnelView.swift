import CurriculumModel
import OrderedJSON
import Programme

extension FunnelReport {
  func add(to page: inout Page, in language: Language) {
    page.add("\(title(language), .strong) · \(ReportPhrases.people(registrations, language))")
    var table = Table([
      .init(ReportPhrases.step(language), isFlexible: true),
      .init(ReportPhrases.entered(language), .right),
      .init(ReportPhrases.satisfied(language), .right),
      .init(ReportPhrases.ofAll(language), .right),
      .init(ReportPhrases.ofPrevious(language), .right),
    ])
    var previous = registrations
    for row in rows {
      table.add(
        "\(row.label) \(row.title(language))",
        StyledText(language.number(row.entered)),
        StyledText(language.number(row.satisfied)),
        StyledText(share(row.satisfied, of: registrations, language)),
        StyledText(share(row.satisfied, of: previous, language))
      )
      previous = row.satisfied
    }
    page.add(table)
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
