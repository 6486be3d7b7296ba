import ArgumentParser
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

  @Option(help: ArgumentHelp(AllocationHelp.out.spoken, valueName: "file"), completion: .file())
  var out: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
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
}
