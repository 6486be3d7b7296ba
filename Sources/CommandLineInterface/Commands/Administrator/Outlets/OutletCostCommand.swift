import ArgumentParser
import AssessmentKit
import Programme
import Progression

/// `okoce outlet cost`: says what an outlet costs a month.
struct OutletCostCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cost",
      abstract: OutletHelp.cost.spoken,
      discussion: OutletHelp.costExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Option(
    help: ArgumentHelp(OutletHelp.rent.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var rent: RupiahArgument?

  @Option(
    help: ArgumentHelp(OutletHelp.wages.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var wages: RupiahArgument?

  @Option(
    help: ArgumentHelp(OutletHelp.other.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var other: RupiahArgument?

  @Option(
    help: ArgumentHelp(OutletHelp.staff.spoken, valueName: "people"),
    transform: WholeNumber.count
  )
  var staff: Int?

  @Option(help: ArgumentHelp(OutletHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if rent == nil, wages == nil, other == nil, staff == nil {
      throw ValidationError("say at least one of --rent, --wages, --other and --staff")
    }
  }

  func run(in session: Session) throws {
    let receipt = try session.office(.write).setCosts(
      of: outlet,
      rent: rent?.rupiah.amount,
      wages: wages?.rupiah.amount,
      other: other?.rupiah.amount,
      staff: staff,
      from: from?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    OutletReceiptView(receipt, in: session).show("outlet cost", as: format.format)
  }
}
