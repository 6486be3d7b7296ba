import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce schedule move`: puts a sitting elsewhere, or says who is in the way.
struct ScheduleMoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: ScheduleHelp.move.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.sitting.spoken, valueName: "sitting"))
  var sitting: SittingArgument

  @Argument(help: ArgumentHelp(ScheduleHelp.day.spoken, valueName: "yyyy-mm-dd"))
  var day: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.room.spoken))
  var room: String?

  @Option(name: .customLong("at"), help: ArgumentHelp(ScheduleHelp.ofDay.spoken, valueName: "1|2"))
  var ofDay: Int = 1

  @Option(help: ArgumentHelp(ScheduleHelp.force.spoken, valueName: "reason"))
  var force: String?

  @Option(help: ArgumentHelp(ScheduleHelp.draft.spoken, valueName: "draft"))
  var draft: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.draft(draft)
    let target = try file.place(sitting.id, day.day, ofDay, room)
    let change = try office.move(
      sitting.id,
      to: target,
      in: file.id,
      force: force,
      by: actor.resolved(as: .trainer, in: session)
    )
    ScheduleChangeView(change, from: file, in: session.language)
      .show("schedule move", as: format.format, in: session)
  }
}
