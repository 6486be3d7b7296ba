import ArgumentParser
import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme
import Storage

/// `okoce database`: whether what is kept is sound, and its repair.
struct DatabaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "database",
      abstract: UpkeepHelp.database.spoken,
      subcommands: [
        DatabaseCheckCommand.self, DatabaseRebuildCommand.self, DatabaseScrubCommand.self,
      ]
    )
  }
}

/// `okoce database check`: integrity of the file, the journal against the lists.
struct DatabaseCheckCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: UpkeepHelp.check.spoken)
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    let check = try session.office(.read).checkDatabase()
    switch format.format {
    case .text:
      var page = session.newPage()
      for (code, words) in check.problems {
        page.add(Diagnostic(.error, code, words(language)), in: language)
      }
      if !check.problems.isEmpty {
        page.add(
          "\(FailurePhrases.fix(language), .strong) \(UpkeepPhrases.restore(language))",
          indent: 2,
          hanging: 2
        )
      }
      for registration in check.stale {
        let words = UpkeepPhrases.stale(registration)(language)
        page.add(Diagnostic(.error, "DBS011", words), in: language)
      }
      if !check.stale.isEmpty {
        page.add("\(FailurePhrases.fix(language), .strong) okoce database rebuild", indent: 2)
      }
      for note in check.notes(on: session.database, in: language) { page.add(note, in: language) }
      page.add(
        mark: (check.isSound ? Mark.done : .failed).text(on: session.terminal),
        StyledText(UpkeepPhrases.checked(check, language))
      )
      session.show(page)
    case .json:
      session.show(
        "database check",
        [
          .init("sound", .bool(check.isSound)),
          .init("events", .integer(check.events)),
          .init("registrations", .integer(check.registrations)),
          .init("problems", .array(check.problems.map { .string($0.words(language)) })),
          .init("codes", .array(check.problems.map { .string($0.code.description) })),
          .init("stale", .array(check.stale.map { .string($0) })),
          .init("erasedAgain", .array(check.erasedAgain.map { .string($0.rawValue) })),
          .init("unscrubbed", .bool(check.isUnscrubbed)),
          .init("openToOthers", .bool(check.isOpenToOthers)),
        ]
      )
    }
    if !check.isSound { throw CommandFailure.alreadyShown }
  }
}

extension DatabaseCheck {
  /// What the file is to be restored for, each with its code.
  fileprivate var problems: [(code: DiagnosticCode, words: Phrase)] {
    var problems: [(code: DiagnosticCode, words: Phrase)] = []
    for problem in integrity {
      problems.append((IntegrityPhrases.code(of: problem), IntegrityPhrases.what(problem)))
    }
    for problem in register { problems.append(("DBS014", IntegrityPhrases.what(problem))) }
    return problems
  }

  /// What is no fault of the file and should be known; who was erased again is said at opening.
  fileprivate func notes(on database: String, in language: Language) -> [Diagnostic] {
    (isUnscrubbed ? [ErasurePhrases.unscrubbed(language)] : [])
      + (isOpenToOthers ? [ErasurePhrases.openToOthers(database, language)] : [])
  }
}

/// `okoce database rebuild`: computes every list anew from the journal.
struct DatabaseRebuildCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rebuild", abstract: UpkeepHelp.rebuild.spoken)
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let count = try session.office(.write).rebuildProjections()
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(UpkeepPhrases.rebuilt(count, session.language))
      )
      session.show(page)
    case .json:
      session.show("database rebuild", [.init("registrations", .integer(count))])
    }
  }
}
