import ArgumentParser
import Programme
import Progression

/// `okoce trainer remove`: takes a trainer off the list.
struct TrainerRemoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: ScheduleHelp.trainerRemove.spoken,
      discussion: ScheduleHelp.trainerRemoveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.trainerID.spoken))
  var id: String

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.removeTrainer(
      id,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    ResourceView(try office.trainers(), in: session).show("trainer remove", as: format.format)
  }
}
