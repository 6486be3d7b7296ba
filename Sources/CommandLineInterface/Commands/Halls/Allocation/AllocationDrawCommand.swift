import ArgumentParser
import AssessmentKit
import Diagnostics
import Files
import Halls
import OrderedJSON
import Programme
import Progression

/// `okoce allocation draw`: the stalls are drawn, and what anybody needs to verify it is published.
struct AllocationDrawCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "draw",
      abstract: AllocationHelp.draw.spoken,
      discussion: AllocationHelp.drawExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Option(name: .customLong("witness"), help: ArgumentHelp(AllocationHelp.witness.spoken))
  var witnesses: [String] = []

  @Option(help: ArgumentHelp(AllocationHelp.seed.spoken, valueName: "hex"))
  var seed: String?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(AllocationHelp.out.spoken, valueName: "file"),
    completion: .file()
  )
  var out: String?

  @Flag(help: ArgumentHelp(AllocationHelp.confirm.spoken))
  var yes = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if let out { try WrittenFile.check(out) }
    guard try yes || isConfirmed(in: session) else {
      throw CommandFailure(
        .refused,
        "ALC001",
        AllocationPhrases.needsConfirmation(allocation)(session.language),
        fix: AllocationPhrases.confirm(allocation)(session.language)
      )
    }
    let record = try session.office(.write).draw(
      allocation,
      seed: seed,
      witnesses: witnesses,
      by: actor.resolved(as: .administrator, in: session)
    )
    if let out, let published = record.published {
      try WrittenFile.write(published.bytes(.pretty) + [UInt8(ascii: "\n")], to: out)
    }
    AllocationView(record, in: session).show("allocation draw", as: format.format)
  }
  /// Shows what is about to be decided and asks; without a terminal there is no one to ask.
  private func isConfirmed(in session: Session) throws -> Bool {
    guard session.terminal.isInteractive, format.format == .text else { return false }
    let draw = try session.office(.read).upcomingDraw(allocation)
    var page = session.newPage()
    if !draw.passedOver.isEmpty {
      page.add(StyledText(AllocationPhrases.passedOver(session.language), .strong))
    }
    for one in draw.passedOver {
      let reasons = one.obstacles.map { AllocationPhrases.answer($0, session.language) }
      let line = "\(one.registration): \(reasons.joined(separator: "; "))"
      page.add(StyledText(line), indent: 2, hanging: 2)
    }
    page.add(StyledText(AllocationPhrases.question(draw, session.language), .strong))
    StandardStream.error.write(page.text)
    StandardStream.error.write("> ")
    return readLine().flatMap { try? TypedValue.yesNo($0) } ?? false
  }
}
