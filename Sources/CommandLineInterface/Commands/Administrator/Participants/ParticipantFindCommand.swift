import ArgumentParser
import Programme

/// `okoce participant find`: people by whatever is known of them.
struct ParticipantFindCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: IdentityHelp.find.spoken,
      discussion: IdentityHelp.findExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(IdentityHelp.text.spoken))
  var text: [String]

  @Option(help: ArgumentHelp(ReportHelp.limit.spoken))
  var limit = 20

  @OptionGroup var format: TableFormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is \(limit), expected 1 or more") }
    guard !text.isEmpty else { throw ValidationError(IdentityHelp.text.spoken) }
  }

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let found = try office.findParticipants(text.joined(separator: " "), limit: limit)
    ParticipantListView(found, try CentreNames(office), in: session)
      .show("participant find", as: format.format) { _ in IdentityPhrases.found }
  }
}
