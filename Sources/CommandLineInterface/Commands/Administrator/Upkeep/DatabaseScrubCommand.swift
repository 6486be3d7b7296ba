import ArgumentParser
import OrderedJSON
import Programme

/// `okoce database scrub`: clears the bytes of those who were erased from the file.
struct DatabaseScrubCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scrub",
      abstract: UpkeepHelp.scrub.spoken,
      discussion: UpkeepHelp.scrubDiscussion.spoken
    )
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.office(.write).scrubDatabase()
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(ErasurePhrases.scrubbed(session.language))
      )
      session.show(page)
    case .json: session.show("database scrub", [.init("scrubbed", .bool(true))])
    }
  }
}
