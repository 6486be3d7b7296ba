import ArgumentParser
import Programme

/// `okoce history`: every event of one person's registrations, with the ids that `void` takes.
struct HistoryCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: HistoryPhrases.abstract.spoken,
      discussion: HistoryPhrases.examples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let view = HistoryView(
      report: try office.history(of: id),
      centres: try CentreNames(office),
      language: session.language
    )
    switch format.format {
    case .json: session.show("history", view.json)
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      session.show(page)
    }
  }
}
