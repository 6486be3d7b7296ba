import ArgumentParser
import AssessmentKit
import Programme
import Progression

/// `okoce levy pay`: cash for the levy.
struct LevyPayCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pay",
      abstract: LevyHelp.pay.spoken,
      discussion: LevyHelp.payExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Argument(
    help: ArgumentHelp(LevyHelp.amount.spoken, valueName: "rupiah"),
    transform: WholeNumber.rupiah
  )
  var amount: Int

  @Option(help: ArgumentHelp(LevyHelp.receipt.spoken, valueName: "number"))
  var receipt: String

  @Option(help: ArgumentHelp(LevyHelp.trader.spoken, valueName: "person"))
  var trader: String?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(StallHelp.day.spoken, valueName: "yyyy-mm-dd")
  )
  var day: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.pay(
      Rupiah(amount),
      for: stall,
      in: hall,
      by: trader,
      receipt: receipt,
      on: day?.day,
      recordedBy: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("levy pay", as: format.format)
  }
}
