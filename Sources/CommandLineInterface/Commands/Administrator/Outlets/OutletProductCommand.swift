import ArgumentParser
import AssessmentKit
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet product`: lists goods of a member with the terms that were agreed.
struct OutletProductCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "product",
      abstract: OutletHelp.product.spoken,
      discussion: OutletHelp.productExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.productID.spoken))
  var product: String

  @Option(help: ArgumentHelp(OutletHelp.productName.spoken))
  var name: String

  @Option(help: ArgumentHelp(OutletHelp.owner.spoken, valueName: "id"))
  var owner: String

  @Option(
    help: ArgumentHelp(OutletHelp.price.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var price: RupiahArgument

  @OptionGroup var agreement: AgreementOptions

  @Option(help: ArgumentHelp(OutletHelp.referenceName.spoken, valueName: "name"))
  var reference: String?

  @Option(
    name: .customLong("shelf-life"),
    help: ArgumentHelp(OutletHelp.shelfLife.spoken, valueName: "days"),
    transform: WholeNumber.count
  )
  var shelfLife: Int?

  @Option(help: ArgumentHelp(OutletHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).listProduct(
      NewProduct(
        id: ProductID(product),
        name: name,
        owner: owner,
        price: price.rupiah.amount,
        agreement: agreement.agreement,
        reference: reference,
        shelfLife: shelfLife,
        from: from?.day
      ),
      at: outlet,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet product", as: format.format)
  }
}
