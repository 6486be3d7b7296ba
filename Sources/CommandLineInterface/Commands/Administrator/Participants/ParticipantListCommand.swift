import ArgumentParser
import Programme

/// `okoce participant list`: the register, page by page.
struct ParticipantListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: IdentityHelp.list.spoken,
      discussion: IdentityHelp.listExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(IdentityHelp.after.spoken, valueName: "id"))
  var after = ""

  @Option(help: ArgumentHelp(ReportHelp.limit.spoken))
  var limit = 50

  @OptionGroup var format: TableFormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...1_000_000).contains(limit) else {
      throw ValidationError("--limit is \(limit), expected 1 to 1000000")
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let found = try office.participants(at: centre, after: after, limit: limit)
    ParticipantListView(found, try CentreNames(office), in: session)
      .show("participant list", as: format.format) { IdentityPhrases.listGoesOn($0.id) }
  }
}
