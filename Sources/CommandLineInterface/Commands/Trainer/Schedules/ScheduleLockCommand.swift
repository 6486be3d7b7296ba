import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce schedule lock`: keeps meetings where they are.
struct ScheduleLockCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lock",
      abstract: ScheduleHelp.lock.spoken
    )
  }

  @OptionGroup var target: DraftMeetingsArgument
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.lock(
      target.meetings,
      in: target.draft,
      by: actor.resolved(as: .trainer, in: session)
    )
    session.show("schedule lock", locksOf: file, as: format.format)
  }
}
