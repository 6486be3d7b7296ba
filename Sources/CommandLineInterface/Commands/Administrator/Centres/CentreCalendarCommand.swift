import ArgumentParser
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

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
        try add(keeping.hits, to: &page, office, session)
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
                  "hits": .array(keeping.hits.map { json($0, session.language) }),
                ]
              }
            )
          )
        ]
      )
    }
  }

  private func add(
    _ hits: [HolidayHit],
    to page: inout Page,
    _ office: Office,
    _ session: Session
  ) throws {
    if hits.isEmpty { return }
    let centres = try CentreNames(office)
    page.add(
      mark: Mark.warning.text(on: session.terminal),
      StyledText(HolidayPhrases.hits(session.language))
    )
    for hit in hits {
      page.add(
        StyledText(HolidayPhrases.hit(hit, centres[hit.plan.centre], session.language)),
        indent: 2,
        hanging: 2
      )
    }
    page.add(StyledText(HolidayPhrases.fix(session.language)), indent: 2)
  }

  private func json(_ hit: HolidayHit, _ language: Language) -> JSONValue {
    [
      "class": JSONValue(hit.id),
      "meeting": .integer(hit.meeting),
      "day": .string(hit.plan.meetings[hit.meeting - 1].start.day().description),
      "holiday": .string(hit.holiday.title(language)),
      "seats": .array(hit.seats.map { JSONValue($0) }),
    ]
  }
}
