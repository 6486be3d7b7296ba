import ArgumentParser
import Files
import Halls
import Programme
import Progression

/// `okoce hall plan`: a hall's floors as a picture.
struct HallPlanCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: HallHelp.plan.spoken,
      discussion: HallHelp.planExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(help: ArgumentHelp(HallHelp.svg.spoken, valueName: "file"), completion: .file())
  var svg: String?

  @Option(help: ArgumentHelp(HallHelp.html.spoken, valueName: "file"), completion: .file())
  var html: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HallHelp.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("hall plan", as: format.format, about: asOf?.day) {
      if let svg { try WrittenFile.check(svg) }
      if let html { try WrittenFile.check(html) }
      let record = try session.office(.read).hall(hall, asOf: asOf?.day)
      let plan = FloorPlan(record.ledger, on: record.day)
      let language = session.language.rawValue
      if let svg { try WrittenFile.write(Array(plan.svg(in: language).utf8), to: svg) }
      if let html { try WrittenFile.write(Array(plan.html(in: language).utf8), to: html) }
      FloorPlanView(plan, files: [svg, html].compactMap(\.self), in: session)
        .show("hall plan", as: format.format)
    }
  }
}
