import ArgumentParser
import Programme
import Progression

/// `okoce abandon`: somebody left the programme.
struct AbandonCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "abandon", abstract: DecisionHelp.abandon.spoken)
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Option(help: ArgumentHelp(DecisionHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.abandon(
      id,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "abandon", as: format.format)
  }
}

/// `okoce resume`: somebody who left came back.
struct ResumeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resume", abstract: DecisionHelp.resume.spoken)
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.resume(
      id,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "resume", as: format.format)
  }
}
