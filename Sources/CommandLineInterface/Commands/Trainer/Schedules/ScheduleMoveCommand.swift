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

  @OptionGroup var place: PlaceOptions

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
    let target = try place.place(of: sitting.id, in: file)
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
