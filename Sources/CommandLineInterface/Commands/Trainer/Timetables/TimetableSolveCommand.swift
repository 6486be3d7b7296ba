import ArgumentParser
import OrderedJSON
import Programme
import Timetabling
import TimetablingFormats

/// `okoce timetable solve`: a timetable for an instance, as good as the time allows.
struct TimetableSolveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "solve",
      abstract: TimetableHelp.solve.spoken,
      discussion: TimetableHelp.solveExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(TimetableHelp.instance.spoken, valueName: "file"),
    completion: .file(extensions: ["ctt", "ectt"])
  )
  var instance: String

  @Option(help: ArgumentHelp(TimetableHelp.seconds.spoken))
  var seconds: Double = 60

  @Option(help: ArgumentHelp(TimetableHelp.moves.spoken))
  var moves: Int?

  @Option(help: ArgumentHelp(TimetableHelp.threads.spoken))
  var threads: Int = 1

  @Option(help: ArgumentHelp(TimetableHelp.seed.spoken))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(TimetableHelp.output.spoken, valueName: "file"),
    completion: .file()
  )
  var output: String?

  @Flag(help: ArgumentHelp(TimetableHelp.progress.spoken))
  var progress = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !(seconds > 0 && seconds <= 86_400) {
      throw ValidationError("--seconds is \(seconds), expected more than 0 and at most 86400")
    }
    if !(1...64 ~= threads) {
      throw ValidationError("--threads is \(threads), expected 1 to 64")
    }
    if let moves, moves < 1 { throw ValidationError("--moves is \(moves), expected 1 or more") }
  }

  func run(in session: Session) throws {
    let found = try TimetableFile(instance, in: session.language).instance()
    let start = ContinuousClock.now
    let line = SearchProgressLine(threads: threads, isAsked: progress, in: session)
    let result = found.problem.solve(
      SearchOptions(limit(from: start), seed: seed, threads: threads) { line.show($0) }
    )
    line.finish()
    let solution = CourseSolution.text(of: result.timetable, for: found.problem)
    if let output { try WrittenFile.write(Array(solution.utf8), to: output) }
    let spent = start.duration(to: .now).seconds
    let view = TimetableCostView(found.problem.evaluate(result.timetable), in: session.language)
    switch format.format {
    case .json:
      let members: [JSONValue.Member] = [
        .init("instance", .string(found.name)), .init("seed", .integer(Int(clamping: seed))),
        .init("threads", .integer(threads)), .init("moves", .integer(result.moves)),
        .init("milliseconds", .integer(Int(spent * 1_000))),
      ]
      session.show("timetable solve", members + view.json + [.init("solution", .string(solution))])
    case .text:
      if output == nil { StandardStream.output.write(solution) }
      // With the solution on standard output, what is said of it goes to the other stream.
      let stream = output == nil ? StandardStream.error : .output
      var page = Page(for: Terminal(stream, variable: session.environment.variable))
      view.add(to: &page)
      let effort = TimetablePhrases.effort(result.moves, spent, session.language)
      page.add(StyledText(effort, .quiet), hanging: 2)
      stream.write(page.text)
    }
    if !result.score.isFeasible { throw CommandFailure.alreadyShown }
  }

  private func limit(from start: ContinuousClock.Instant) -> SearchOptions.Limit {
    if let moves { return .moves(moves) }
    let seconds = seconds
    return .time { start.duration(to: .now).seconds / seconds }
  }
}

extension Duration {
  /// As a number of seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
