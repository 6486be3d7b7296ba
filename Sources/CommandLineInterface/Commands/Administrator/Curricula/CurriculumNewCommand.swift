import ArgumentParser
import OrderedJSON
import Programme

/// `okoce curriculum new`: a small valid curriculum to start from.
struct CurriculumNewCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: CurriculumFileHelp.new.spoken,
      discussion: CurriculumFileHelp.newExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CurriculumFileHelp.folder.spoken, valueName: "folder"),
    completion: .directory
  )
  var folder: String

  @Option(help: ArgumentHelp(CurriculumFileHelp.id.spoken, valueName: "id"))
  var id: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let outcome = try NewCurriculum.write(to: folder, id: id)
    switch format.format {
    case .json:
      session.show(
        "curriculum new",
        [
          .init("id", JSONValue(outcome.id)),
          .init("files", .array(outcome.paths.map { .string($0) })),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(CurriculumFilePhrases.started(outcome)(session.language))
      )
      for path in outcome.paths { page.addLine(StyledText("  \(path)")) }
      page.add(StyledText(CurriculumFilePhrases.next(folder)(session.language), .quiet), hanging: 2)
      session.show(page)
    }
  }
}
