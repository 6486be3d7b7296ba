import ArgumentParser
import AssessmentKit
import CivilTime
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet sell`: records a sale.
struct OutletSellCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sell",
      abstract: OutletHelp.sell.spoken,
      discussion: OutletHelp.sellExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.productID.spoken))
  var product: String

  @Argument(help: ArgumentHelp(OutletHelp.quantity.spoken), transform: WholeNumber.count)
  var quantity: Int

  @Option(
    help: ArgumentHelp(OutletHelp.soldFor.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var price: RupiahArgument?

  @Option(help: ArgumentHelp(OutletHelp.channel.spoken, valueName: "shop|online|order|bazaar"))
  var channel = ChannelArgument(.shop)

  @Option(help: ArgumentHelp(OutletHelp.receipt.spoken, valueName: "number"))
  var receipt: String?

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let receipt = try office.recordSale(
      SaleRequest(
        product: ProductID(product),
        quantity: quantity,
        price: price?.rupiah.amount,
        day: on?.day ?? session.environment.clock.now().day(),
        channel: channel.channel,
        receipt: receipt ?? ""
      ),
      at: outlet,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet sell", as: format.format)
  }
}
