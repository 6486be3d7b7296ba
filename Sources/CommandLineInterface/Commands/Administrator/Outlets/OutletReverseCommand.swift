import ArgumentParser
import Programme
import Progression

/// `okoce outlet reverse`: takes an event back that should not have been written.
struct OutletReverseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reverse",
      abstract: OutletHelp.reverse.spoken,
      discussion: OutletHelp.reverseExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.event.spoken))
  var event: String

  @Option(help: ArgumentHelp(DecisionHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).reverse(
      event,
      at: outlet,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet reverse", as: format.format)
  }
}
