import ArgumentParser
import AssessmentKit
import OrderedJSON
import Programme

/// `okoce assess --pending`: judges again what an assessor's own fault left waiting.
struct AssessCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assess",
      abstract: UpkeepHelp.assess.spoken,
      discussion: UpkeepHelp.assessExamples.spoken
    )
  }

  @Flag(help: ArgumentHelp(UpkeepHelp.pending.spoken))
  var pending = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard pending else { throw ValidationError("say what to assess: --pending") }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let receipts = try office.assessPending()
    let released = receipts.flatMap(\.released)
    let causes = receipts.compactMap(\.fault)
    let judged = receipts.count - causes.count
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(UpkeepPhrases.assessed(judged, session.language))
      )
      if !causes.isEmpty {
        page.add(
          mark: Mark.waiting.text(on: session.terminal),
          StyledText(UpkeepPhrases.stillWaiting(causes.count, session.language))
        )
      }
      // The same cause for a hundred submissions is one thing to mend.
      for cause in Set(causes.map(\.description)).sorted() {
        page.add(StyledText(cause), indent: 2, hanging: 2)
      }
      try ReleaseView(released: released, titles: nil, language: session.language)
        .add(to: &page, office)
      session.show(page)
    case .json:
      session.show(
        "assess",
        [
          .init("submissions", .integer(receipts.count)), .init("judged", .integer(judged)),
          .init("waiting", .integer(causes.count)),
          .init("causes", .array(Set(causes.map(\.description)).sorted().map { .string($0) })),
          ReleaseView.member(released),
        ]
      )
    }
  }
}

extension SubmissionReceipt {
  /// Why it could not be judged; `nil` when it was.
  fileprivate var fault: AssessorFault? {
    if case .pending(let fault) = answer { fault } else { nil }
  }
}
