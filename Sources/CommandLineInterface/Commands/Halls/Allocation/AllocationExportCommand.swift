import ArgumentParser
import OrderedJSON
import Programme

/// `okoce allocation export`: what was published of a draw, written again.
struct AllocationExportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: AllocationHelp.export.spoken,
      discussion: AllocationHelp.exportExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(AllocationHelp.out.spoken, valueName: "file"),
    completion: .file()
  )
  var out: String?

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let text = try session.office(.read).publishedDraw(allocation).text(.pretty) + "\n"
    guard let out else { return StandardStream.output.write(text) }
    var page = session.newPage()
    try session.write(text, to: out, &page)
    session.show(page)
  }
}
