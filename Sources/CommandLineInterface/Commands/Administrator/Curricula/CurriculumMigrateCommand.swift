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

  @Option(help: ArgumentHelp(MigrationPhrases.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(
    name: .customLong("person"),
    help: ArgumentHelp(MigrationPhrases.person.spoken, valueName: "participant")
  )
  var people: [String] = []

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
      let report = try reader.previewMigration(from: from, to: to, mapping: mapping, of: scope)
      let view = try MigrationView(report, from: reader, in: session.language)
      switch format.format {
      case .json: session.show("curriculum migrate", view.json)
      case .text:
        var page = session.newPage()
        view.add(to: &page, limit: limit)
        session.show(page)
      }
      return
    }
    // Asked before anyone is moved: afterwards no one could say what they had.
    let view = try MigrationView(
      reader.previewMigration(from: from, to: to, mapping: mapping, of: scope),
      from: reader,
      in: session.language
    )
    let outcome = try migrate(mapping, in: session)
    switch format.format {
    case .json:
      session.show(
        "curriculum migrate",
        [
          .init("dryRun", .bool(false)), .init("from", outcome.from.json),
          .init("to", outcome.to.json), .init("migrated", .integer(outcome.migrated)),
          .init("alreadyThere", .integer(outcome.alreadyThere)), view.losses,
          ReleaseView.member(outcome.released),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(MigrationPhrases.migrated(outcome, session.language))
      )
      view.addLosses(to: &page, limit: limit)
      try ReleaseView(released: outcome.released, titles: nil, language: session.language)
        .add(to: &page, reader)
      session.show(page)
    }
  }

  private var scope: MigrationScope { MigrationScope(centre: centre, people: people) }

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
      of: scope,
      by: actor.resolved(as: .administrator, in: session),
      progress: { line.update($0, of: $1) }
    )
  }
}
