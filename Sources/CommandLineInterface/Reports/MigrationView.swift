import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// What a migration would change: counts by step, then each person whose standing changes.
struct MigrationView {
  let report: MigrationReport
  let language: Language
  /// By registration: who they are and how they are reached.
  private let people: [RegistrationID: ParticipantRecord]

  init(_ report: MigrationReport, from office: Office, in language: Language) throws {
    self.report = report
    self.language = language
    people = try Dictionary(
      uniqueKeysWithValues: report.rows.map {
        ($0.registration, try office.participant($0.registration.rawValue))
      }
    )
  }

  /// - Parameter limit: how many people are listed; of the rest only how many there are.
  func add(to page: inout Page, limit: Int) {
    page.add("\(report.from.name) → \(report.to.name)")
    page.add(StyledText(MigrationPhrases.summary(report, language)), hanging: 2)
    if !report.dropped.isEmpty {
      let names = report.dropped.map(\.rawValue).joined(separator: ", ")
      page.add(StyledText(MigrationPhrases.dropped(names)(language)), hanging: 2)
    }
    page.addBlank()
    var table = Table([
      .init(MigrationPhrases.step(language), isFlexible: true),
      .init(MigrationPhrases.gained(language), .right),
      .init(MigrationPhrases.lost(language), .right),
    ])
    for row in report.steps {
      table.add(
        StyledText("\(row.label) \(row.title(language))"),
        StyledText(language.number(row.count.gained)),
        StyledText(language.number(row.count.lost))
      )
    }
    page.add(table)
    addLosses(to: &page, limit: limit)
    for row in report.rows.prefix(limit) {
      let changes = row.preview.modules.map(words).joined(separator: "; ")
      page.addBlank()
      page.add("\(row.registration.rawValue, .strong) · \(changes)", hanging: 2)
    }
    if report.rows.count > limit {
      page.addBlank()
      let rest = language.number(report.rows.count - limit)
      page.add(StyledText(MigrationPhrases.more(rest)(language), .quiet), hanging: 2)
    }
    page.addBlank()
    page.add(StyledText(MigrationPhrases.nothingWritten(language), .quiet), hanging: 2)
  }

  /// Whoever had finished something that counts no more, with their number: they are to be told.
  func addLosses(to page: inout Page, limit: Int) {
    let losers = report.rows.filter(\.losesSomething)
    if losers.isEmpty { return }
    page.addBlank()
    page.add(StyledText(MigrationPhrases.losing(losers.count, language), .strong))
    for row in losers.prefix(limit) {
      page.add(
        mark: Mark.warning.text(on: page.terminal),
        StyledText("\(name(row)): \(what(row))"),
        indent: 2
      )
    }
    if losers.count > limit {
      page.add(
        StyledText(
          MigrationPhrases.more(language.number(losers.count - limit))(language),
          .quiet
        ),
        indent: 2
      )
    }
  }

  /// Steps by their titles, then modules by their ids, as the lines below name them.
  private func what(_ row: MigrationReport.Row) -> String {
    let steps = row.lostSteps.map { id in
      report.steps.first { $0.step == id }.map { "\($0.label) \($0.title(language))" }
        ?? id.rawValue
    }
    return (steps + row.lost.map(\.rawValue)).joined(separator: ", ")
  }

  private func name(_ row: MigrationReport.Row) -> String {
    guard let person = people[row.registration] else { return row.registration.rawValue }
    return PersonLine.text(person.name, person.id, person.phone, language)
  }

  /// `"losses": […]`, everybody included.
  var losses: JSONValue.Member {
    .init(
      "losses",
      .array(
        report.rows.filter(\.losesSomething).map { row in
          let person = people[row.registration]
          return [
            "registration": JSONValue(row.registration), "participant": JSONValue(person?.id),
            "name": JSONValue(person?.name), "phone": JSONValue(person?.phone),
            "steps": .array(row.lostSteps.map { JSONValue($0) }),
            "modules": .array(row.lost.map { JSONValue($0) }),
          ]
        }
      )
    )
  }

  private func words(_ change: MigrationPreview.ModuleChange) -> String {
    "\(change.module): \(brief(change.before)) → \(brief(change.after))"
  }

  private func brief(_ brief: MigrationPreview.Brief?) -> String {
    guard let brief else { return MigrationPhrases.absent(language) }
    return MigrationPhrases.brief(brief)(language)
  }

  /// The same for programs, every person included.
  var json: [JSONValue.Member] {
    let steps = report.steps.map { row -> JSONValue in
      [
        "step": JSONValue(row.step), "gained": .integer(row.count.gained),
        "lost": .integer(row.count.lost),
      ]
    }
    return [
      .init("dryRun", .bool(true)), .init("from", report.from.json),
      .init("to", report.to.json), .init("registrations", .integer(report.registrations)),
      .init("alreadyThere", .integer(report.alreadyThere)),
      .init("dropped", .array(report.dropped.map { JSONValue($0) })),
      .init("steps", .array(steps)), losses, .init("changes", .array(report.rows.map(json))),
    ]
  }

  private func json(_ row: MigrationReport.Row) -> JSONValue {
    let modules = row.preview.modules.map { change -> JSONValue in
      [
        "module": JSONValue(change.module), "before": json(change.before),
        "after": json(change.after),
      ]
    }
    return [
      "registration": JSONValue(row.registration), "centre": JSONValue(row.centre),
      "modules": .array(modules),
    ]
  }

  private func json(_ brief: MigrationPreview.Brief?) -> JSONValue {
    guard let brief else { return .null }
    return ["attainment": .string(brief.attainment.rawValue), "open": .bool(brief.isOpen)]
  }
}
