import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce report stuck`: who stands still, where, since when, and why.
struct StuckCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stuck",
      abstract: ReportHelp.stuck.spoken,
      discussion: ReportHelp.stuckExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken))
  var centre: String?

  @Option(help: ArgumentHelp(ReportHelp.step.spoken))
  var step: String?

  @Option(help: ArgumentHelp(ReportHelp.stillSince.spoken, valueName: "yyyy-mm-dd"))
  var since: DayArgument?

  @Option(help: ArgumentHelp(ReportHelp.limit.spoken), reading: WholeNumber.rows)
  var limit: Int = 30

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let filter = StuckFilter(
      centre: try centre.map { try office.centre(named: $0).id },
      step: step.map { StepID($0) },
      since: since?.day,
      limit: limit
    )
    let report = try office.stuck(filter)
    switch format.format {
    case .text: session.show(report.page(in: session))
    case .json: session.show("report stuck", report.members(in: session.language))
    }
  }
}
