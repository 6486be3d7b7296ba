import ArgumentParser
import Programme
import Progression
import Scheduling
import Timetabling

/// `okoce schedule repair`: mends a draft, or the classes that came of it, with few changes.
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
    if file.state.published != nil {
      let moves = try office.repairClasses(
        of: file.id,
        effort.options(standard: 5),
        by: actor.resolved(as: .trainer, in: session)
      )
      return try ClassMovesView(moves: moves, language: session.language)
        .show("schedule repair", from: office, as: format.format, in: session)
    }
    let change = try office.repair(
      file.id,
      effort.options(standard: 5),
      by: actor.resolved(as: .trainer, in: session)
    )
    ScheduleChangeView(change, from: file, in: session.language)
      .show("schedule repair", as: format.format, in: session)
  }
}
