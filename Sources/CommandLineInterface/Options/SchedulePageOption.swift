import ArgumentParser
import Programme

/// Where a draft's printable page goes, and what it has one part for.
struct SchedulePageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(WaitingPhrases.html.spoken, valueName: "file"),
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @Option(help: ArgumentHelp(WaitingPhrases.by.spoken, valueName: "centre|trainer|room"))
  var by = ScheduleGrid.Part.centre

  /// Writes the page if one is wanted, and says so.
  func write(_ file: DraftFile, in session: Session, _ office: Office, _ page: inout Page) throws {
    guard let html else { return }
    let grid = ScheduleGrid(file, try TrainerNames(office), in: session.language)
    let headline = SchedulePhrases.headline(file, session.language)
    let title = "\(WaitingPhrases.schedule(session.language)) \(file.id) · \(headline)"
    try session.write(grid.html(by: by, titled: title), to: html, &page)
  }
}

extension ScheduleGrid.Part: ExpressibleByArgument {}
