import ArgumentParser
import AssessmentKit
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet price`: changes a product's price, and what of it is the member's.
struct OutletPriceCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "price",
      abstract: OutletHelp.pricing.spoken,
      discussion: OutletHelp.priceExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.productID.spoken))
  var product: String

  @Argument(
    help: ArgumentHelp(OutletHelp.price.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var price: RupiahArgument

  @OptionGroup var agreement: AgreementOptions

  @Option(help: ArgumentHelp(OutletHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).priceProduct(
      ProductID(product),
      at: outlet,
      price: price.rupiah.amount,
      agreement: agreement.agreement,
      from: from?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet price", as: format.format)
  }
}
