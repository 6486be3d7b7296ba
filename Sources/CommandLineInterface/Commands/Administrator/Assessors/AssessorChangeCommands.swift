import ArgumentParser
import AssessorHost
import OrderedJSON

/// `okoce assessor remove`: takes one away; nothing it ever said is lost.
struct AssessorRemoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: AssessorHelp.remove.spoken,
      discussion: AssessorHelp.removeExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.id.spoken))
  var id: String

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.assessors.installed.remove(id)
    session.showDone(AssessorPhrases.removed(id))
  }
}

/// `okoce assessor enable`: lets one judge again.
struct AssessorEnableCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "enable",
      abstract: AssessorHelp.enable.spoken,
      discussion: AssessorHelp.enableExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.id.spoken))
  var id: String

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.assessors.installed.setEnabled(true, for: id)
    session.showDone(AssessorPhrases.enabled(id))
  }
}

/// `okoce assessor disable`: lets one judge nothing for a while.
struct AssessorDisableCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "disable",
      abstract: AssessorHelp.disable.spoken,
      discussion: AssessorHelp.disableExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.id.spoken))
  var id: String

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.assessors.installed.setEnabled(false, for: id)
    session.showDone(AssessorPhrases.disabled(id))
  }
}

extension Session {
  /// One line with a tick.
  fileprivate func showDone(_ phrase: Phrase) {
    var page = newPage()
    page.add(mark: Mark.done.text(on: terminal), StyledText(phrase(language)))
    show(page)
  }
}
