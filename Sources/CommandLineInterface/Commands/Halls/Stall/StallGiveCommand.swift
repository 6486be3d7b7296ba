import ArgumentParser
import CurriculumModel
import Halls
import Programme
import Progression

/// `okoce stall give`: a stall without a draw.
struct StallGiveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "give",
      abstract: StallHelp.give.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Argument(help: ArgumentHelp(AllocationHelp.person.spoken, valueName: "person"))
  var person: String

  @Option(help: ArgumentHelp(AllocationHelp.trade.spoken, valueName: "trade"))
  var trade: String

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.giveStall(
      stall,
      in: hall,
      to: person,
      trade: TradeID(trade),
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("stall give", as: format.format)
  }
}
