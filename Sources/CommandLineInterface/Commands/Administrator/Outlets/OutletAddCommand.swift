import ArgumentParser
import CivilTime
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet add`: enters a shop that sells members' goods.
struct OutletAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: OutletHelp.add.spoken,
      discussion: OutletHelp.addExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.name.spoken))
  var name: String

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(OutletHelp.commission.spoken, valueName: "percent"))
  var commission: ShareArgument

  @Option(help: ArgumentHelp(OutletHelp.opened.spoken, valueName: "yyyy-mm-dd"))
  var opened: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let receipt = try office.enterOutlet(
      OutletProfile(
        name: name,
        centre: CentreID(centre),
        commission: commission.share,
        opened: opened?.day ?? session.environment.clock.now().day()
      ),
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet add", as: format.format)
  }
}
