import ArgumentParser
import Programme
import Progression

/// `okoce void`: takes an event back that should not have been written; both stay readable.
struct VoidCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "void",
      abstract: DecisionHelp.void.spoken,
      discussion: DecisionHelp.voidExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(DecisionHelp.event.spoken))
  var event: String

  @Option(help: ArgumentHelp(DecisionHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.void(
      event,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "void", as: format.format)
  }
}
