import ArgumentParser
import OrderedJSON
import Programme

/// `okoce participant show`: what the register holds of one person.
struct ParticipantShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: RegisterHelp.show.spoken)
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let record = try session.office(.read).participant(id)
    switch format.format {
    case .text: session.show(record.page(in: session))
    case .json: session.show("participant show", record.members)
    }
  }
}
