import ArgumentParser
import Diagnostics
import OfficeSimulation
import OrderedJSON

/// `okoce simulate`: random use cases on an office of its own, held to an oracle.
struct SimulateCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "simulate",
      abstract: SimulationPhrases.simulate.spoken,
      discussion: SimulationPhrases.discussion.spoken
    )
  }

  @Option(help: ArgumentHelp(SimulationPhrases.seed.spoken))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(SimulationPhrases.count.spoken))
  var count: UInt64 = 1

  @Option(help: ArgumentHelp(SimulationPhrases.acts.spoken))
  var acts = OfficePlay.usualLength

  @Option(help: ArgumentHelp(SimulationPhrases.threads.spoken))
  var threads = 1

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...1_000_000).contains(count) else {
      throw ValidationError("--count is \(count), expected 1 to 1000000")
    }
    guard (1...10_000).contains(acts) else {
      throw ValidationError("--acts is \(acts), expected 1 to 10000")
    }
    guard (1...64).contains(threads) else {
      throw ValidationError("--threads is \(threads), expected 1 to 64")
    }
    guard seed <= UInt64.max - count else {
      throw ValidationError("--seed is \(seed), expected at most \(UInt64.max - count)")
    }
  }

  func run(in session: Session) throws {
    let language = session.language
    let folder = session.environment.variable("TMPDIR") ?? "/tmp"
    let template = try PlayTemplate(in: folder, assessors: session.environment.assessors)
    let result = try PlaySeries(seed..<seed + count, length: acts, threads: threads)
      .run(template, in: folder)
    let (played, faulty) = (result.played, result.faulty)
    switch format.format {
    case .text:
      var page = session.newPage()
      if let faulty {
        for step in faulty.steps { page.add(StyledText(step.description), indent: 2, hanging: 2) }
        for fault in faulty.faults {
          page.add(Diagnostic(.error, "SIM001", fault), in: session.language)
        }
      }
      page.add(
        mark: (faulty == nil ? Mark.done : .failed).text(on: session.terminal),
        StyledText(
          faulty.map { SimulationPhrases.faulty($0.seed, after: $0.steps.count, language) }
            ?? SimulationPhrases.faultless(Int(played), language)
        )
      )
      session.show(page)
    case .json:
      session.show(
        "simulate",
        [
          .init("seed", .string("\(seed)")),
          .init("played", .integer(Int(played))),
          .init("faultySeed", faulty.map { .string("\($0.seed)") } ?? .null),
          .init("acts", .array(faulty?.steps.map { .string($0.description) } ?? [])),
          .init("faults", .array(faulty?.faults.map { .string($0) } ?? [])),
        ]
      )
    }
    if faulty != nil { throw CommandFailure.alreadyShown }
  }
}
