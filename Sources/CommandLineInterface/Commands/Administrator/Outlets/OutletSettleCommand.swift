import ArgumentParser
import AssessmentKit
import Programme
import Progression

/// `okoce outlet settle`: pays a member for what was sold.
struct OutletSettleCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settle",
      abstract: OutletHelp.settle.spoken,
      discussion: OutletHelp.settleExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.owner.spoken))
  var person: String

  @Option(help: ArgumentHelp(OutletHelp.paymentReference.spoken, valueName: "number"))
  var reference: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(OutletHelp.through.spoken, valueName: "yyyy-mm-dd")
  )
  var through: DayArgument?

  @Option(
    help: ArgumentHelp(OutletHelp.amount.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var amount: RupiahArgument?

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).settle(
      person,
      at: outlet,
      through: through?.day,
      amount: amount?.rupiah.amount,
      on: on?.day,
      reference: reference,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet settle", as: format.format)
  }
}
