import ArgumentParser
import CurriculumModel
import Programme
import Progression
import Scheduling

/// `okoce trainer add`: enters a trainer, or replaces what was known of one.
struct TrainerAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: ScheduleHelp.trainerAdd.spoken,
      discussion: ScheduleHelp.trainerAddExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.trainerID.spoken))
  var id: String

  @Option(help: ArgumentHelp(ScheduleHelp.trainerName.spoken))
  var name: String?

  @Option(
    name: .customLong("module"),
    help: ArgumentHelp(ScheduleHelp.competence.spoken, valueName: "module")
  )
  var modules: [String]

  @Option(help: ArgumentHelp(ScheduleHelp.home.spoken), completion: CentreCompletion.kind)
  var home: String

  @Option(help: ArgumentHelp(ScheduleHelp.hours.spoken))
  var hours: WeeklyHoursArgument?

  @Option(help: ArgumentHelp(ScheduleHelp.prefers.spoken, valueName: "hours"))
  var prefers: WeeklyHoursArgument?

  @Option(help: ArgumentHelp(ScheduleHelp.mostSittings.spoken), transform: WholeNumber.count)
  var most: Int?

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.enterTrainer(
      TrainerProfile(
        id: id,
        modules: modules.map { ModuleID($0) },
        home: CentreID(home),
        hours: hours?.hours ?? .always,
        preferred: prefers?.hours,
        mostSittings: most
      ),
      name: name,
      isUpdate: update,
      by: actor.resolved(as: .administrator, in: session)
    )
    ResourceView(try office.trainers(named: id), in: session)
      .show("trainer add", as: format.format)
  }
}
