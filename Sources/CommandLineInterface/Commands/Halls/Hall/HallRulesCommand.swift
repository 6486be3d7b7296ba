import ArgumentParser
import Halls
import Programme
import Progression

/// `okoce hall rules`: when the engine proposes reminders, warnings, seals and forfeits.
struct HallRulesCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: HallHelp.rules.spoken,
      discussion: HallHelp.rulesExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(help: ArgumentHelp(HallHelp.keyDays.spoken, valueName: "n"), transform: WholeNumber.count)
  var keyDays: Int?

  @Option(
    help: ArgumentHelp(HallHelp.openDays.spoken, valueName: "n"),
    transform: WholeNumber.count
  )
  var openDays: Int?

  @Option(help: ArgumentHelp(HallHelp.shutDays.spoken, valueName: "n"), transform: WholeNumber.days)
  var shutDays: Int?

  @Option(
    help: ArgumentHelp(HallHelp.reminderDays.spoken, valueName: "n"),
    transform: WholeNumber.days
  )
  var reminderDays: Int?

  @Option(
    help: ArgumentHelp(HallHelp.warningDays.spoken, valueName: "n"),
    transform: WholeNumber.days
  )
  var warningDays: Int?

  @Option(
    help: ArgumentHelp(HallHelp.warningDebits.spoken, valueName: "n"),
    transform: WholeNumber.count
  )
  var warningDebits: Int?

  @Option(
    help: ArgumentHelp(HallHelp.warningGap.spoken, valueName: "n"),
    transform: WholeNumber.count
  )
  var warningGap: Int?

  @Option(name: .customLong("seal"), help: ArgumentHelp(HallHelp.sealLength.spoken))
  var sealLength: PeriodArgument?

  @Option(help: ArgumentHelp(HallHelp.debitDays.spoken, valueName: "days"))
  var debitDays: DebitDaysArgument?

  @Option(help: ArgumentHelp(HallHelp.source.spoken, valueName: "text"))
  var source: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.setRules(
      HallRules(
        keyWithinDays: keyDays,
        openWithinDays: openDays,
        sealAfterShutDays: shutDays,
        reminderAfterDays: reminderDays,
        warningAfterDays: warningDays,
        warningAfterFailedDebits: warningDebits,
        warningGapDays: warningGap,
        sealLength: sealLength?.period,
        debitDays: debitDays?.days ?? [],
        source: source
      ),
      of: hall,
      by: actor.resolved(as: .administrator, in: session)
    )
    HallView(try office.hall(hall), try CentreNames(office), in: session)
      .show("hall rules", as: format.format)
  }
}
