import ArgumentParser
import AssessmentKit
import CivilTime
import Programme
import Progression

/// `okoce review decide`: a reviewer's marks, or the result at once.
struct ReviewDecideCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide",
      abstract: ReviewHelp.decide.spoken,
      discussion: ReviewHelp.decideExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ReviewHelp.submission.spoken))
  var submission: String

  @Option(
    name: .customLong("mark"),
    parsing: .upToNextOption,
    help: ArgumentHelp(ReviewHelp.mark.spoken, valueName: "criterion=level")
  )
  var marks: [FieldArgument] = []

  @Flag(help: ArgumentHelp(ReviewHelp.passed.spoken))
  var passed = false

  @Flag(help: ArgumentHelp(ReviewHelp.failed.spoken))
  var failed = false

  @Option(help: ArgumentHelp(ReviewHelp.note.spoken))
  var note = ""

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if [!marks.isEmpty, passed, failed].count(where: { $0 }) != 1 {
      throw ValidationError(ReviewHelp.oneDecision.spoken)
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let receipt = try office.decideReview(
      submission,
      try decision(in: office, session.language),
      note: note,
      by: actor.resolved(as: .reviewer, in: session)
    )
    switch format.format {
    case .json: session.show("review decide", receipt.json(in: session.language))
    case .text:
      var page = session.newPage()
      let today = session.environment.clock.now().day()
      ReceiptView(receipt, today: today, in: session.language).add(to: &page)
      try ReleaseView(released: receipt.released, titles: nil, language: session.language)
        .addPromoted(to: &page, office)
      session.show(page)
    }
  }

  private func decision(in office: Office, _ language: Language) throws -> ReviewDecision {
    if passed { return .passed }
    if failed { return .failed }
    let rubric = try office.review(submission).rubric
    return .marks(try ReviewMarks(marks, language: language).checked(by: rubric))
  }
}
