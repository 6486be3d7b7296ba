import ArgumentParser
import Programme
import Progression

/// `okoce levy debits`: the bank's file, all of it or nothing.
struct LevyDebitsCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "debits",
      abstract: LevyHelp.debits.spoken,
      discussion: LevyHelp.debitsExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(LevyHelp.debitFile.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let report = try session.office(.write).importDebits(
      from: file,
      hall: hall,
      by: actor.resolved(as: .administrator, in: session)
    )
    DebitsView(report, file: file, in: session).show("levy debits", as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
