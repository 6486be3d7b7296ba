import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce centre calendar`: keeps the holidays of a year, on which no class is held.
struct CentreCalendarCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar",
      abstract: CentreHelp.calendar.spoken,
      discussion: CentreHelp.calendarExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CentreHelp.calendarFile.spoken, valueName: "xml"),
    completion: .file(extensions: ["xml"])
  )
  var files: [String]

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.officeOrNew()
    let kept = try files.map { try office.keepCalendar(from: $0) }
    switch format.format {
    case .text:
      var page = session.newPage()
      for keeping in kept {
        for finding in keeping.findings { page.add(finding, in: session.language) }
        page.add(
          mark: Mark.done.text(on: session.terminal),
          StyledText(CentrePhrases.kept(keeping, session.language))
        )
      }
      session.show(page)
    case .json:
      session.show(
        "centre calendar",
        [
          .init(
            "calendars",
            .array(
              kept.map { keeping in
                [
                  "year": .integer(keeping.calendar.year),
                  "holidays": .integer(keeping.calendar.holidays.count),
                  "new": .bool(keeping.isNew),
                ]
              }
            )
          )
        ]
      )
    }
  }
}
