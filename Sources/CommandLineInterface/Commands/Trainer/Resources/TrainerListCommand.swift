import ArgumentParser
import Programme

/// `okoce trainer list`: who gives classes, what, where and when.
struct TrainerListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: ScheduleHelp.trainerList.spoken
    )
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    ResourceView(try session.office(.read).trainers(), in: session)
      .show("trainer list", as: format.format)
  }
}
