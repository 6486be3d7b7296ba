import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce schedule unlock`: lets meetings go again.
struct ScheduleUnlockCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unlock",
      abstract: ScheduleHelp.unlock.spoken
    )
  }

  @OptionGroup var target: DraftMeetingsArgument
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.unlock(
      target.meetings,
      in: target.draft,
      by: actor.resolved(as: .trainer, in: session)
    )
    session.show("schedule unlock", locksOf: file, as: format.format)
  }
}
