import ArgumentParser
import Programme
import Progression

/// `okoce hall list`: where stalls are, and how many are held.
struct HallListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: HallHelp.list.spoken
    )
  }

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    HallListView(try office.halls(at: centre), try CentreNames(office), in: session)
      .show("hall list", as: format.format)
  }
}
