import ArgumentParser
import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme

/// `okoce restore`: puts a copy in the place of the database, and keeps what was there.
struct RestoreCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: BackupPhrases.restore.spoken,
      discussion: BackupPhrases.restoreExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(BackupPhrases.source.spoken), completion: .file())
  var file: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    let receipt = try Office.restore(
      file,
      to: session.database,
      assessors: session.assessors.all,
      clock: session.environment.clock
    )
    guard receipt.isRestored else {
      throw CommandFailure(
        .refused,
        "DBS017",
        BackupPhrases.unsound(file)(language),
        fix: BackupPhrases.checkFirst(file)(language)
      )
    }
    switch format.format {
    case .json:
      session.show(
        "restore",
        [
          .init("database", .string(session.database)), .init("kept", JSONValue(receipt.kept)),
          .init("events", .integer(receipt.check.events)),
          .init("registrations", .integer(receipt.check.registrations)),
          .init("erasedAgain", .array(receipt.erasedAgain.map { .string($0.rawValue) })),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(BackupPhrases.restored(session.database, receipt.check, language))
      )
      if let kept = receipt.kept {
        page.add(StyledText(BackupPhrases.before(kept)(language)), indent: 2, hanging: 2)
      }
      if !receipt.erasedAgain.isEmpty {
        page.add(ErasurePhrases.erasedAgain(receipt.erasedAgain, language), in: language)
      }
      session.show(page)
    }
  }
}
