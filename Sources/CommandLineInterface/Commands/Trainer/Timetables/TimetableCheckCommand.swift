import ArgumentParser
import OrderedJSON
import Timetabling
import TimetablingFormats

/// `okoce timetable check`: what a solution costs and why, worked out from scratch.
struct TimetableCheckCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: TimetableHelp.check.spoken,
      discussion: TimetableHelp.checkExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(TimetableHelp.instance.spoken, valueName: "file"),
    completion: .file(extensions: ["ctt", "ectt"])
  )
  var instance: String

  @Argument(
    help: ArgumentHelp(TimetableHelp.solution.spoken, valueName: "solution"),
    completion: .file()
  )
  var solution: String

  @Option(
    help: ArgumentHelp(TimetableHelp.limit.spoken),
    reading: WholeNumber.reading(0...1_000_000)
  )
  var limit: Int = 20

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let found = try TimetableFile(instance, in: session.language).instance()
    let timetable = try TimetableFile(solution, in: session.language)
      .solution(of: found.problem)
    let evaluation = found.problem.evaluate(timetable)
    let view = TimetableCostView(evaluation, in: session.language)
    switch format.format {
    case .json:
      let members: [JSONValue.Member] = [.init("instance", .string(found.name))]
      session.show("timetable check", members + view.json + [view.violationsJSON])
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      view.addViolations(to: &page, limit: limit)
      session.show(page)
    }
    if !evaluation.score.isFeasible { throw CommandFailure.alreadyShown }
  }
}
