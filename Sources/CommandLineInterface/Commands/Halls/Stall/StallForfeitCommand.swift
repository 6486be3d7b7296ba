import ArgumentParser
import Halls
import Programme
import Progression

/// `okoce stall forfeit`: the trader loses the stall.
struct StallForfeitCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forfeit",
      abstract: StallHelp.forfeit.spoken,
      discussion: StallHelp.forfeitExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Option(help: ArgumentHelp(StallHelp.because.spoken, valueName: "reason"))
  var because: ForfeitReasonArgument

  @Option(help: ArgumentHelp(StallHelp.note.spoken, valueName: "text"))
  var note: String = ""

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
    let record = try office.forfeit(
      stall,
      in: hall,
      because: because.reason,
      note: note,
      on: day?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("stall forfeit", as: format.format)
  }
}
