import ArgumentParser
import Diagnostics
import OrderedJSON
import Programme

/// `okoce backup`: a copy of the database, checked, while others go on working.
struct BackupCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: BackupPhrases.backup.spoken,
      discussion: BackupPhrases.backupExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(BackupPhrases.target.spoken), completion: .file())
  var file: String

  @Flag(help: ArgumentHelp(BackupPhrases.force.spoken))
  var force = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    let receipt = try session.office(.read).backUp(to: file, replaces: force)
    guard receipt.isKept else {
      throw CommandFailure(
        .refused,
        "DBS017",
        BackupPhrases.unsound(session.database)(language),
        fix: BackupPhrases.checkFirst(session.database)(language)
      )
    }
    switch format.format {
    case .json:
      session.show(
        "backup",
        [
          .init("file", .string(file)), .init("events", .integer(receipt.check.events)),
          .init("registrations", .integer(receipt.check.registrations)),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(BackupPhrases.kept(file, receipt.check, language))
      )
      session.show(page)
    }
  }
}
