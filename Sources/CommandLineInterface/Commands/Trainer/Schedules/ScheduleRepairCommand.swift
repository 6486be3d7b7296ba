import ArgumentParser
import Programme
import Progression
import Timetabling

/// `okoce schedule repair`: mends a draft with few changes.
struct ScheduleRepairCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "repair",
      abstract: ScheduleHelp.repair.spoken
    )
  }

  @OptionGroup var draft: DraftArgument
  @OptionGroup var effort: SearchEffort
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.draft(draft.name)
    let change = try office.repair(
      file.id,
      effort.options(standard: 5),
      by: actor.resolved(as: .trainer, in: session)
    )
    ScheduleChangeView(change, from: file, in: session.language)
      .show("schedule repair", as: format.format, in: session)
  }
}
