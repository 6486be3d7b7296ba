import ArgumentParser
import CurriculumModel
import Halls
import Programme
import Progression

/// `okoce allocation open`: a round begins.
struct AllocationOpenCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: AllocationHelp.open.spoken,
      discussion: AllocationHelp.openExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(help: ArgumentHelp(AllocationHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument

  @Option(help: ArgumentHelp(AllocationHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument

  @Option(name: .customLong("stall"), help: ArgumentHelp(AllocationHelp.stall.spoken))
  var stalls: [String] = []

  @Option(name: .customLong("group"), help: ArgumentHelp(AllocationHelp.group.spoken))
  var groups: [String] = []

  @Option(name: .customLong("rule"), help: ArgumentHelp(AllocationHelp.rule.spoken))
  var rules: [String] = []

  @Option(help: ArgumentHelp(AllocationHelp.seed.spoken, valueName: "hex"))
  var seed: String?

  @Option(help: ArgumentHelp(AllocationHelp.commitment.spoken, valueName: "hex"))
  var commitment: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.openAllocation(
      AllocationRequest(
        hall: hall,
        stalls: stalls.map { StallID($0) },
        opens: from.day,
        closes: to.day,
        rules: rules.map { EligibilityRuleID($0) },
        groups: groups.map { PriorityGroupID($0) },
        seed: seed,
        commitment: commitment
      ),
      by: actor.resolved(as: .administrator, in: session)
    )
    AllocationView(record, in: session).show("allocation open", as: format.format)
  }
}
