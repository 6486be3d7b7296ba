import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce schedule move`: puts a meeting elsewhere, or says who is in the way.
struct ScheduleMoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: ScheduleHelp.move.spoken
    )
  }

  @OptionGroup var place: PlaceOptions

  @Option(help: ArgumentHelp(ScheduleHelp.force.spoken, valueName: "reason"))
  var force: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.draft(place.draft)
    let target = try place.place(in: file)
    let change = try office.move(
      place.meeting,
      to: target,
      in: file.id,
      force: force,
      by: actor.resolved(as: .trainer, in: session)
    )
    ScheduleChangeView(change, from: file, in: session.language)
      .show("schedule move", as: format.format, in: session)
  }
}
