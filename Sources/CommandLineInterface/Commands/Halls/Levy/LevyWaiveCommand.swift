import ArgumentParser
import AssessmentKit
import Halls
import Programme
import Progression

/// `okoce levy waive`: relief for one trader.
struct LevyWaiveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waive",
      abstract: LevyHelp.waive.spoken,
      discussion: LevyHelp.waiveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Option(help: ArgumentHelp(HallHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument

  @Option(
    help: ArgumentHelp(HallHelp.share.spoken, valueName: "percent"),
    transform: WholeNumber.percent
  )
  var share: Int?

  @Option(
    help: ArgumentHelp(LevyHelp.relief.spoken, valueName: "rupiah"),
    transform: WholeNumber.rupiah
  )
  var amount: Int?

  @Option(help: ArgumentHelp(LevyHelp.trader.spoken, valueName: "person"))
  var trader: String?

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if relief == nil { throw ValidationError(LevyPhrases.shareOrAmount.spoken) }
  }

  func run(in session: Session) throws {
    guard let relief else { return }
    let office = try session.office(.write)
    let record = try office.waive(
      relief,
      for: stall,
      in: hall,
      of: trader,
      from: from.day,
      through: to.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("levy waive", as: format.format)
  }
  /// `nil` unless exactly one of the two is given.
  private var relief: Waiver.Relief? {
    switch (share, amount) {
    case (let share?, nil): .share(share)
    case (nil, let amount?): .amount(Rupiah(amount))
    default: nil
    }
  }
}
