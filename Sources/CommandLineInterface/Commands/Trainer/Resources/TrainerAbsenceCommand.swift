import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce trainer absence`: days on which a trainer can't teach.
struct TrainerAbsenceCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "absence",
      abstract: ScheduleHelp.trainerAbsence.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.trainerID.spoken))
  var id: String

  @OptionGroup var period: PeriodOptions

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.recordAbsence(
      of: id,
      from: period.from.day,
      through: period.through,
      reason: period.reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    ResourceView(try office.trainers(named: id), in: session)
      .show("trainer absence", as: format.format)
  }
}
