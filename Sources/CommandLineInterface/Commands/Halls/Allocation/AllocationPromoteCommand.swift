import ArgumentParser
import CurriculumModel
import Halls
import Programme
import Progression

/// `okoce allocation promote`: a free stall goes to the first who waits.
struct AllocationPromoteCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "promote",
      abstract: AllocationHelp.promote.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Argument(help: ArgumentHelp(AllocationHelp.freeStall.spoken, valueName: "stall"))
  var stall: String

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.promote(
      to: StallID(stall),
      in: allocation,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    AllocationView(record, in: session).show("allocation promote", as: format.format)
  }
}
