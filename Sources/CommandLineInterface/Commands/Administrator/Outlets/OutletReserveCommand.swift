import ArgumentParser
import AssessmentKit
import Programme
import Progression

/// `okoce outlet reserve`: says how much money of its own an outlet has.
struct OutletReserveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reserve",
      abstract: OutletHelp.reserve.spoken,
      discussion: OutletHelp.reserveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(
    help: ArgumentHelp(OutletHelp.reserveAmount.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var amount: RupiahArgument

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).countReserve(
      amount.rupiah.amount,
      of: outlet,
      on: on?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet reserve", as: format.format)
  }
}
