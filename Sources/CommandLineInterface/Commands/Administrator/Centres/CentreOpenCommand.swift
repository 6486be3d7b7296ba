import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce centre open`: the centres of a file.
struct CentreOpenCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: CentreHelp.open.spoken,
      discussion: CentreHelp.openExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CentreHelp.centresFile.spoken, valueName: "xml"),
    completion: .file(extensions: ["xml"])
  )
  var file: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let opening = try session.officeOrNew().openCentres(from: file)
    switch format.format {
    case .text:
      var page = session.newPage()
      for finding in opening.findings { page.add(finding, in: session.language) }
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(CentrePhrases.opened(opening, session.language))
      )
      session.show(page)
    case .json:
      session.show(
        "centre open",
        [
          .init("added", .array(opening.added.map { JSONValue($0.id) })),
          .init("updated", .array(opening.updated.map { JSONValue($0.id) })),
          .init("unchanged", .integer(opening.unchanged)),
        ]
      )
    }
  }
}
