import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce curriculum migrate`: moves everyone from one published version to another.
struct CurriculumMigrateCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "migrate",
      abstract: MigrationPhrases.abstract.spoken,
      discussion: MigrationPhrases.examples.spoken
    )
  }

  @Option(help: ArgumentHelp(MigrationPhrases.from.spoken, valueName: "id@version"))
  var from: String

  @Option(help: ArgumentHelp(MigrationPhrases.to.spoken, valueName: "id@version"))
  var to: String

  @Option(
    help: ArgumentHelp(MigrationPhrases.map.spoken, valueName: "file"),
    completion: .file()
  )
  var map: String?

  @Flag(help: ArgumentHelp(MigrationPhrases.dryRun.spoken))
  var dryRun = false

  @Flag(help: ArgumentHelp(MigrationPhrases.yes.spoken))
  var yes = false

  @Option(help: ArgumentHelp(MigrationPhrases.limit.spoken), reading: WholeNumber.rows)
  var limit: Int = 50

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if dryRun == yes { throw ValidationError(MigrationPhrases.chooseOne.spoken) }
  }

  func run(in session: Session) throws {
    let reader = try session.office(.read)
    let mapping = try map.map { try reader.moduleMapping(at: $0, from: from, to: to) } ?? [:]
    guard yes else {
      let report = try reader.previewMigration(from: from, to: to, mapping: mapping)
      let view = MigrationView(report, in: session.language)
      switch format.format {
      case .json: session.show("curriculum migrate", view.json)
      case .text:
        var page = session.newPage()
        view.add(to: &page, limit: limit)
        session.show(page)
      }
      return
    }
    let outcome = try migrate(mapping, in: session)
    switch format.format {
    case .json:
      session.show(
        "curriculum migrate",
        [
          .init("dryRun", .bool(false)), .init("from", outcome.from.json),
          .init("to", outcome.to.json), .init("migrated", .integer(outcome.migrated)),
          .init("alreadyThere", .integer(outcome.alreadyThere)),
          ReleaseView.member(outcome.released),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(MigrationPhrases.migrated(outcome, session.language))
      )
      try ReleaseView(released: outcome.released, titles: nil, language: session.language)
        .add(to: &page, reader)
      session.show(page)
    }
  }

  private func migrate(_ mapping: [ModuleID: ModuleID?], in session: Session) throws
    -> MigrationOutcome
  {
    var line = ProgressLine(
      MigrationPhrases.moving(session.language),
      language: session.language,
      terminal: session.terminal
    )
    defer { line.finish() }
    return try session.office(.write).migrate(
      from: from,
      to: to,
      mapping: mapping,
      by: actor.resolved(as: .administrator, in: session),
      progress: { line.update($0, of: $1) }
    )
  }
}
