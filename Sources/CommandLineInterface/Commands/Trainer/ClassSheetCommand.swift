import ArgumentParser
import CurriculumModel
import Files
import OrderedJSON
import Programme

/// `okoce class sheet`: the attendance list, on the terminal or as a page to print.
struct ClassSheetCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sheet",
      abstract: WaitingPhrases.sheet.spoken,
      discussion: WaitingPhrases.sheetExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Option(
    help: ArgumentHelp(WaitingPhrases.html.spoken, valueName: "file"),
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if let html { try WrittenFile.check(html) }
    let office = try session.office(.read)
    let listing = try office.classListing(id)
    let sheet = AttendanceSheet(
      listing: listing,
      seats: try listing.seats.map { try office.participant($0.rawValue) }.filter { !$0.isErased },
      centres: try CentreNames(office),
      language: session.language
    )
    var page = session.newPage()
    if let html {
      try session.write(sheet.html, to: html, &page)
    } else {
      sheet.add(to: &page)
    }
    session.show(page)
  }
}

extension Session {
  /// Writes a page that somebody asked for, and says so.
  func write(_ text: String, to path: String, _ page: inout Page) throws {
    try WrittenFile.write(Array(text.utf8), to: path)
    page.add(
      mark: Mark.done.text(on: terminal),
      StyledText(WaitingPhrases.written(path)(language))
    )
  }
}
