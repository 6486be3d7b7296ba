import ArgumentParser
import CurriculumModel
import Halls
import Programme
import Progression

/// `okoce allocation apply`: somebody asks for a stall.
struct AllocationApplyCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "apply",
      abstract: AllocationHelp.apply.spoken,
      discussion: AllocationHelp.applyExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Argument(help: ArgumentHelp(AllocationHelp.person.spoken, valueName: "person"))
  var person: String

  @Option(help: ArgumentHelp(AllocationHelp.trade.spoken, valueName: "trade"))
  var trade: String

  @Option(help: ArgumentHelp(AllocationHelp.applicantGroup.spoken, valueName: "group"))
  var group: String?

  @Flag(help: ArgumentHelp(AllocationHelp.noGroup.spoken))
  var noGroup = false

  @Option(help: ArgumentHelp(AllocationHelp.household.spoken, valueName: "number"))
  var household: String?

  @Option(
    help: ArgumentHelp(AllocationHelp.otherPlaces.spoken, valueName: "n"),
    transform: WholeNumber.count
  )
  var otherPlaces: Int?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let application = try office.apply(
      StallApplication(
        person: person,
        trade: TradeID(trade),
        group: group.map { PriorityGroupID($0) },
        leavesGroup: noGroup,
        household: household,
        otherPlaces: otherPlaces
      ),
      in: allocation,
      by: actor.resolved(as: .administrator, in: session)
    )
    ApplicationView(application, in: session).show("allocation apply", as: format.format)
    if !application.verdict.isEligible { throw CommandFailure.alreadyShown }
  }
}
