import ArgumentParser
import CurriculumModel
import Halls
import Programme
import Progression

/// `okoce hall waiver-rule`: a relief for everybody who meets a condition.
struct HallWaiverRuleCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waiver-rule",
      abstract: HallHelp.waiverRule.spoken,
      discussion: HallHelp.waiverRuleExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(HallHelp.rule.spoken, valueName: "rule"))
  var rule: String

  @Option(
    help: ArgumentHelp(HallHelp.share.spoken, valueName: "percent"),
    transform: WholeNumber.percent
  )
  var share: Int?

  @Option(
    help: ArgumentHelp(HallHelp.firstMonths.spoken, valueName: "months"),
    transform: WholeNumber.count
  )
  var firstMonths: Int?

  @Option(help: ArgumentHelp(HallHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.end.spoken, valueName: "yyyy-mm-dd"))
  var end: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp(HallHelp.source.spoken, valueName: "text"))
  var source: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if end == nil, relief == nil { throw ValidationError(HallPhrases.reliefNeeds.spoken) }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let actor = actor.resolved(as: .administrator, in: session)
    if let end {
      try office.endWaiverRule(
        WaiverRuleID(rule),
        of: hall,
        through: end.day,
        reason: reason,
        by: actor
      )
    } else if let relief {
      try office.setWaiverRule(relief, of: hall, by: actor)
    }
    HallView(try office.hall(hall), try CentreNames(office), in: session)
      .show("hall waiver-rule", as: format.format)
  }

  /// `nil` when something is missing.
  private var relief: WaiverRule? {
    var condition: WaiverRule.Condition?
    if let firstMonths {
      condition = .firstMonths(firstMonths)
    } else if let from {
      condition = .period(from: from.day, through: to?.day)
    }
    guard let share, let source, let condition else { return nil }
    return WaiverRule(
      id: WaiverRuleID(rule),
      share: share,
      condition: condition,
      reason: reason,
      source: source
    )
  }
}
