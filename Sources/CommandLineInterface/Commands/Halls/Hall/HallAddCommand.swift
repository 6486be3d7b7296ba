import ArgumentParser
import Programme
import Progression
import Scheduling

/// `okoce hall add`: enters a hall, or replaces what was known of it.
struct HallAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: HallHelp.add.spoken,
      discussion: HallHelp.addExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.name.spoken, valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(name: .customLong("class"), help: ArgumentHelp(HallHelp.siteClass.spoken))
  var siteClass: String

  @Option(help: ArgumentHelp(HallHelp.hours.spoken))
  var hours: WeeklyHoursArgument?

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.enterHall(
      named: name,
      at: centre,
      siteClass: siteClass,
      hours: hours?.hours ?? .always,
      isUpdate: update,
      by: actor.resolved(as: .administrator, in: session)
    )
    HallListView([listing], try CentreNames(office), in: session)
      .show("hall add", as: format.format)
  }
}
