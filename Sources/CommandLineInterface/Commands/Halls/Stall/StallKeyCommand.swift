import ArgumentParser
import Programme
import Progression

/// `okoce stall key`: the trader has collected the key.
struct StallKeyCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key",
      abstract: StallHelp.key.spoken,
      discussion: StallHelp.keyExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

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
    let record = try office.handKey(
      of: stall,
      in: hall,
      on: day?.day,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("stall key", as: format.format)
  }
}
