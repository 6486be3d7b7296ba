import ArgumentParser
import AssessmentKit
import Halls
import Programme
import Progression

/// `okoce hall tariff`: what a day costs, from a day on.
struct HallTariffCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tariff",
      abstract: HallHelp.tariff.spoken,
      discussion: HallHelp.tariffExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(
    help: ArgumentHelp(HallHelp.amount.spoken, valueName: "rupiah"),
    transform: WholeNumber.rupiah
  )
  var amount: Int?

  @Option(help: ArgumentHelp(HallHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.basis.spoken))
  var basis: LevyBasisArgument = .everyTradingDay

  @Option(help: ArgumentHelp(HallHelp.source.spoken, valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp(HallHelp.parameter.spoken, valueName: "id"))
  var parameter: String?

  @Option(help: ArgumentHelp(HallHelp.curriculum.spoken, valueName: "id[@version]"))
  var curriculum: String = "jakarta-halls"

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let isWritten = amount != nil && from != nil && source != nil
    if parameter == nil, !isWritten { throw ValidationError(HallPhrases.tariffNeeds.spoken) }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let actor = actor.resolved(as: .administrator, in: session)
    if let parameter {
      try office.setTariff(
        ofParameter: parameter,
        in: curriculum,
        basis: basis.basis,
        for: hall,
        by: actor
      )
    } else {
      guard let amount, let from, let source else { return }
      try office.setTariff(
        TariffPeriod(
          amount: Rupiah(amount),
          from: from.day,
          through: to?.day,
          basis: basis.basis,
          source: source
        ),
        for: hall,
        by: actor
      )
    }
    HallView(try office.hall(hall), try CentreNames(office), in: session)
      .show("hall tariff", as: format.format)
  }
}
