import CivilTime
import CurriculumModel
import OrderedJSON
import Programme

/// A statement of training on the screen, on paper and for programs.
struct StatementView {
  private let statement: TrainingStatement
  private let language: Language

  init(_ statement: TrainingStatement, in language: Language) {
    self.statement = statement
    self.language = language
  }

  private var heads: [(String, String)] {
    [
      (StatementPhrases.name(language), statement.name ?? "–"),
      (StatementPhrases.registration(language), statement.registration.rawValue),
      (StatementPhrases.programme(language), statement.curriculum(language)),
      (StatementPhrases.centre(language), statement.centre),
      (StatementPhrases.issued(language), statement.issued.description),
      (StatementPhrases.code(language), statement.code),
    ]
  }

  private var columns: [String] {
    [
      StatementPhrases.activity, StatementPhrases.kind, StatementPhrases.hours,
      StatementPhrases.days, StatementPhrases.completed,
    ].map { $0(language) }
  }

  private var rows: [[String]] {
    statement.rows.map { row in
      [
        row.title(language) + (credited(row).map { " (\($0))" } ?? ""),
        (row.kind == .training ? StatementPhrases.training : StatementPhrases.mentoring)(language),
        row.hours.map { "\($0.attended)/\($0.planned)" } ?? "–",
        row.period.map { "\($0.lowerBound) – \($0.upperBound)" } ?? "–",
        row.completed.description,
      ]
    }
  }

  private func credited(_ row: TrainingStatement.Row) -> String? {
    row.credited.map {
      StatementPhrases.credited(by: $0.curriculum(language), $0.version)(language)
    }
  }

  func add(to page: inout Page) {
    page.add(StyledText(StatementPhrases.title(language), .strong))
    for (label, value) in heads { page.add("\(label + ":", .quiet) \(value)", hanging: 2) }
    page.addBlank()
    guard !rows.isEmpty else {
      page.add(StyledText(StatementPhrases.nothing(language)))
      return
    }
    var table = Table(
      columns.enumerated().map { Table.Column($1, isFlexible: $0 == 0) }
    )
    for row in rows { table.rows.append(row.map { StyledText($0) }) }
    page.add(table)
  }

  var html: String {
    var page = HTMLPage(title: StatementPhrases.title(language), in: language)
    page.addPart(StatementPhrases.title(language))
    for (label, value) in heads { page.addParagraph("\(label): \(value)") }
    if rows.isEmpty {
      page.addParagraph(StatementPhrases.nothing(language))
    } else {
      page.addTable(columns, rows)
    }
    page.endPart()
    return page.text
  }

  var json: [JSONValue.Member] {
    [
      .init("registration", .string(statement.registration.rawValue)),
      .init("name", statement.name.map { .string($0) } ?? .null),
      .init("programme", .string(statement.curriculum(language))),
      .init("centre", .string(statement.centre)),
      .init("issued", .string(statement.issued.description)),
      .init("code", .string(statement.code)),
      .init(
        "activities",
        .array(
          statement.rows.map { row in
            .object([
              .init("module", .string(row.module.rawValue)),
              .init("kind", .string(row.kind.rawValue)),
              .init("title", .string(row.title(language))),
              .init("credited", credited(row).map { .string($0) } ?? .null),
              .init("lessonHours", row.hours.map { .integer($0.attended) } ?? .null),
              .init("plannedLessonHours", row.hours.map { .integer($0.planned) } ?? .null),
              .init("from", row.period.map { .string($0.lowerBound.description) } ?? .null),
              .init("to", row.period.map { .string($0.upperBound.description) } ?? .null),
              .init("completed", .string(row.completed.description)),
            ])
          }
        )
      ),
    ]
  }
}
