import ArgumentParser
import CivilTime
import Programme
import Progression

/// `okoce trainer return`: takes back an absence of a trainer.
struct TrainerReturnCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return",
      abstract: ScheduleHelp.trainerReturn.spoken,
      discussion: ScheduleHelp.trainerReturnExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.trainerID.spoken))
  var id: String

  @Option(help: ArgumentHelp(ScheduleHelp.anyDayOfIt.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.withdrawAbsence(
      of: id,
      on: on.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    ResourceView(try office.trainers(named: id), in: session)
      .show("trainer return", as: format.format)
  }
}
