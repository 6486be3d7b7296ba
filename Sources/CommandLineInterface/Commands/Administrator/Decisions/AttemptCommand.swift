import ArgumentParser
import CurriculumModel
import Programme
import Progression

/// `okoce attempt`: gives somebody one more attempt at what may be tried a limited number of times.
struct AttemptCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attempt",
      abstract: DecisionHelp.attempt.spoken,
      discussion: DecisionHelp.attemptExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(DecisionHelp.module.spoken))
  var module: String

  @Option(help: ArgumentHelp(DecisionHelp.attemptAssessment.spoken))
  var assessment: String?

  @Option(help: ArgumentHelp(DecisionHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.grantAttempt(
      at: assessment.map { AssessmentID($0) },
      of: module,
      for: id,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "attempt", as: format.format)
  }
}
