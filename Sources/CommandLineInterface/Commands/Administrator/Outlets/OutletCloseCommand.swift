import ArgumentParser
import Programme
import Progression

/// `okoce outlet close`: closes an outlet; goods can still go back and members be paid.
struct OutletCloseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: OutletHelp.close.spoken,
      discussion: OutletHelp.closeExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Option(help: ArgumentHelp(DecisionHelp.reason.spoken))
  var reason: String

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).closeOutlet(
      outlet,
      on: on?.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet close", as: format.format)
  }
}
