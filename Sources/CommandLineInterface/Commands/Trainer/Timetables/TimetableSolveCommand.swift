import ArgumentParser
import Files
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

  @OptionGroup var effort: SearchEffort

  @Option(
    help: ArgumentHelp(TimetableHelp.output.spoken, valueName: "file"),
    completion: .file()
  )
  var output: String?

  @Flag(help: ArgumentHelp(TimetableHelp.progress.spoken))
  var progress = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if let output { try WrittenFile.check(output) }
    let found = try TimetableFile(instance, in: session.language).instance()
    let start = ContinuousClock.now
    let line = SearchProgressLine(threads: effort.threads, isAsked: progress, in: session)
    var options = effort.options(standard: 60)
    options.onProgress = { line.show($0) }
    let result = found.problem.solve(options)
    line.finish()
    let solution = CourseSolution.text(of: result.timetable, for: found.problem)
    if let output { try WrittenFile.write(Array(solution.utf8), to: output) }
    let spent = start.duration(to: .now).seconds
    let view = TimetableCostView(found.problem.evaluate(result.timetable), in: session.language)
    switch format.format {
    case .json:
      let members: [JSONValue.Member] = [
        .init("instance", .string(found.name)), .init("seed", .integer(effort.seed)),
        .init("threads", .integer(effort.threads)), .init("moves", .integer(result.moves)),
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
}
