import ArgumentParser
import Programme
import Progression

/// `okoce outlet survey`: keeps prices that somebody saw elsewhere.
struct OutletSurveyCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey",
      abstract: OutletHelp.survey.spoken,
      discussion: OutletHelp.surveyExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(
    help: ArgumentHelp(RegisterHelp.file.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let survey = try session.office(.write).surveyPrices(
      from: file,
      at: outlet,
      by: actor.resolved(as: .administrator, in: session)
    )
    PriceSurveyView(survey, file: file, in: session).show(as: format.format)
    if !survey.unreadable.isEmpty { throw CommandFailure.alreadyShown }
  }
}
