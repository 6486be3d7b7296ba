import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Who may take a module now, longest waiting first.
struct ReadyView {
  let report: ReadyReport
  let centres: CentreNames
  let today: Day
  let language: Language

  func add(to page: inout Page, limit: Int) {
    let place = report.centre.map { centres[$0] } ?? ClassPhrases.everyCentre(language)
    page.add("\(report.title(language), .strong) · \(place)")
    page.add(
      StyledText(ClassPhrases.readyCount(report.rows.count, seated: report.seated, language))
    )
    guard !report.rows.isEmpty else { return }
    var columns: [Table.Column] = [
      .init(ClassPhrases.participantColumn(language)),
      .init(ClassPhrases.nameColumn(language), isFlexible: true),
      .init(ClassPhrases.waitingColumn(language), .right),
      .init(ClassPhrases.phoneColumn(language)),
      .init(ClassPhrases.seatColumn(language)),
    ]
    if report.centre == nil {
      columns.append(.init(ClassPhrases.centreColumn(language), isFlexible: true))
    }
    var table = Table(columns)
    for row in report.rows.prefix(limit) {
      var cells: [StyledText] = [
        StyledText(row.participant.rawValue),
        StyledText(row.name ?? ProgressPhrases.erased(language)),
        StyledText(row.since.map { language.span(days: today.number - $0.day().number) } ?? ""),
        StyledText(row.phone ?? ""),
        StyledText(row.isSeated ? ClassPhrases.seated(language) : ""),
      ]
      if report.centre == nil { cells.append(StyledText(centres[row.centre])) }
      table.rows.append(cells)
    }
    page.addBlank()
    page.add(table)
    if report.rows.count > limit {
      page.add(StyledText(ClassPhrases.more(report.rows.count - limit, language), .quiet))
    }
  }
}

extension ReadyReport {
  /// How many of them have a seat already, and wait for their class alone.
  fileprivate var seated: Int { rows.count { $0.isSeated } }

  func json(in language: Language, limit: Int) -> [JSONValue.Member] {
    [
      .init("module", JSONValue(module)),
      .init("title", .string(title(language))),
      .init("centre", JSONValue(centre)),
      .init("total", .integer(rows.count)),
      .init("seated", .integer(seated)),
      .init("rows", .array(rows.prefix(limit).map(\.json))),
    ]
  }
}

extension ReadyReport.Row {
  fileprivate var json: JSONValue {
    [
      "participant": JSONValue(participant),
      "registration": JSONValue(registration),
      "name": JSONValue(name),
      "phone": JSONValue(phone),
      "centre": JSONValue(centre),
      "since": JSONValue(since),
      "seated": .bool(isSeated),
    ]
  }
}
