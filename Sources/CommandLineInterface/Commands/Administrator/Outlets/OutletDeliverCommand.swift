import ArgumentParser
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet deliver`: takes goods of a member in.
struct OutletDeliverCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deliver",
      abstract: OutletHelp.deliver.spoken,
      discussion: OutletHelp.deliverExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.productID.spoken))
  var product: String

  @Argument(help: ArgumentHelp(OutletHelp.quantity.spoken), transform: WholeNumber.count)
  var quantity: Int

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @Option(help: ArgumentHelp(OutletHelp.note.spoken, valueName: "number"))
  var reference: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).deliver(
      ProductID(product),
      quantity,
      to: outlet,
      on: on?.day,
      reference: reference ?? "",
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet deliver", as: format.format)
  }
}
