import ArgumentParser
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
    let receipts = try session.office(.write).assessPending()
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(UpkeepPhrases.assessed(receipts.count, session.language))
      )
      session.show(page)
    case .json:
      session.show("assess", [.init("submissions", .integer(receipts.count))])
    }
  }
}
