import ArgumentParser
import CurriculumModel
import Outlets
import Programme
import Progression

/// `okoce outlet return`: gives goods back to their member.
struct OutletReturnCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return",
      abstract: OutletHelp.giveBack.spoken,
      discussion: OutletHelp.giveBackExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(help: ArgumentHelp(OutletHelp.productID.spoken))
  var product: String

  @Argument(help: ArgumentHelp(OutletHelp.quantity.spoken), transform: WholeNumber.count)
  var quantity: Int

  @Option(help: ArgumentHelp(OutletHelp.cause.spoken, valueName: "unsold|expired|damaged"))
  var cause: CauseArgument

  @Option(help: ArgumentHelp(OutletHelp.on.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let receipt = try session.office(.write).returnGoods(
      ProductID(product),
      quantity,
      from: outlet,
      cause: cause.cause,
      on: on?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet return", as: format.format)
  }
}
