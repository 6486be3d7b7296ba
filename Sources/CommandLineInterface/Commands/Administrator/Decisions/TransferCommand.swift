import ArgumentParser
import Programme
import Progression

/// `okoce transfer`: somebody goes on at another centre.
struct TransferCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "transfer", abstract: DecisionHelp.transfer.spoken)
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(RegisterHelp.centre.spoken))
  var centre: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.transfer(
      id,
      to: centre,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "transfer", as: format.format)
  }
}
