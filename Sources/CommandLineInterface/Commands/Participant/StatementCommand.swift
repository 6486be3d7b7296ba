import ArgumentParser
import CivilTime
import CurriculumModel
import Diagnostics
import Files
import OrderedJSON
import Programme

/// `okoce statement`: finished training and mentoring on paper, with a code that can be checked.
struct StatementCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statement",
      abstract: StatementPhrases.statement.spoken,
      discussion: StatementPhrases.examples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Option(help: ArgumentHelp(StatementPhrases.html.spoken, valueName: "file"), completion: .file())
  var html: String?

  @Option(help: ArgumentHelp(StatementPhrases.verify.spoken, valueName: "code"))
  var verify: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if let html { try WrittenFile.check(html) }
    let statement = try session.office(.read).trainingStatement(of: id)
    let view = StatementView(statement, in: session.language)
    if let verify {
      try check(verify, of: statement, view, in: session)
      return
    }
    if let html {
      try WrittenFile.write(Array(view.html.utf8), to: html)
      return
    }
    switch format.format {
    case .json: session.show("statement", view.json)
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      session.show(page)
    }
  }

  private func check(
    _ code: String,
    of statement: TrainingStatement,
    _ view: StatementView,
    in session: Session
  ) throws {
    let words: Phrase
    if statement.isVerified(by: code) {
      words = StatementPhrases.verified
    } else if let earlier = statement.earlierName(verifiedBy: code) {
      words = StatementPhrases.verified(
        as: earlier.name,
        until: session.language.day(earlier.until.day()),
        now: statement.name ?? ""
      )
    } else {
      throw CommandFailure(
        .refused,
        "STM001",
        StatementPhrases.notVerified(session.language),
        fix: StatementPhrases.compare(session.language)
      )
    }
    switch format.format {
    case .json:
      session.show("statement", view.json + [.init("verified", .string(words(session.language)))])
    case .text:
      // Whoever compares has to see what the code is of.
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(words(session.language))
      )
      page.addBlank()
      view.add(to: &page)
      session.show(page)
    }
  }
}
