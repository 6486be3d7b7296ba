import CivilTime
import CurriculumModel
import Programme
import Progression
import Scheduling

/// A draft as weeks: days across, hours down.
struct ScheduleGrid {
  /// What a printed schedule has one part for.
  enum Part: String, CaseIterable {
    case centre, trainer, room
  }

  /// One meeting that has a place.
  struct Entry {
    var id: DraftMeetingID
    var day: Day
    var hours: String
    var title: String
    var centre: String
    var room: String
    var trainer: String
    var people: Int
  }

  let entries: [Entry]
  private let language: Language

  init(_ file: DraftFile, _ trainers: TrainerNames, in language: Language) {
    self.language = language
    let draft = file.draft
    entries = draft.meetings.compactMap { id -> Entry? in
      guard let place = draft.place(of: id), let meeting = file.meeting(of: id) else {
        return nil
      }
      let one = draft.classes[id.class]
      return Entry(
        id: id,
        day: place.day,
        hours: "\(language.time(meeting.start))–\(language.time(meeting.end))",
        title: file.titles[one.module]?(language) ?? one.module.rawValue,
        centre: file.problem.resources.centreNames[one.centre] ?? one.centre.rawValue,
        room: place.room,
        trainer: trainers[one.trainer],
        people: one.people.count
      )
    }
  }

  /// The Mondays of the weeks in which something meets.
  private func weeks(of entries: [Entry]) -> [Day] {
    Set(entries.map { $0.day.adding(days: 1 - $0.day.weekday) }).sorted()
  }

  /// Rows of one week: the hours, then what meets on each day, Monday first.
  private func rows(
    of entries: [Entry],
    from monday: Day,
    days: Int,
    _ cell: (Entry) -> String
  ) -> [[String]] {
    Set(entries.map(\.hours)).sorted().map { hours in
      [hours]
        + (0..<days).map { offset in
          entries.filter { $0.hours == hours && $0.day == monday.adding(days: offset) }
            .sorted { $0.id < $1.id }.map(cell).joined(separator: "\n")
        }
    }
  }

  private func columns(from monday: Day, days: Int) -> [String] {
    [WaitingPhrases.hours(language)]
      + (0..<days).map { language.columnDay(monday.adding(days: $0)) }
  }

  /// A table for each week, with meetings by their numbers, as the list below names them.
  func add(to page: inout Page) {
    for monday in weeks(of: entries) {
      let week = entries.filter { (0..<7).contains($0.day.number - monday.number) }
      let days = week.contains { $0.day.number - monday.number == 6 } ? 7 : 6
      var table = Table(columns(from: monday, days: days).map { Table.Column($0) })
      for row in rows(of: week, from: monday, days: days, \.id.description) {
        table.rows.append(row.map { StyledText($0.replacing("\n", with: " ")) })
      }
      page.addBlank()
      page.add(StyledText(WaitingPhrases.week(language.day(monday))(language), .strong))
      page.add(table)
    }
  }

  /// One page, with a part for each centre, trainer or room.
  func html(by part: Part, titled title: String) -> String {
    var page = HTMLPage(title: title, in: language)
    if entries.isEmpty {
      page.addPart(title)
      page.addParagraph(SchedulePhrases.nothingPlaced(language))
      page.endPart()
    }
    func owner(_ entry: Entry) -> String {
      switch part {
      case .centre: entry.centre
      case .trainer: entry.trainer
      case .room: "\(entry.centre), \(entry.room)"
      }
    }
    for name in Set(entries.map(owner)).sorted() {
      let own = entries.filter { owner($0) == name }
      page.addPart(name)
      page.addParagraph(title)
      for monday in weeks(of: own) {
        let week = own.filter { (0..<7).contains($0.day.number - monday.number) }
        let days = week.contains { $0.day.number - monday.number == 6 } ? 7 : 6
        page.addHeading(WaitingPhrases.week(language.day(monday))(language))
        page.addTable(
          columns(from: monday, days: days),
          rows(of: week, from: monday, days: days) { entry in
            // A trainer goes from centre to centre; elsewhere the part's heading says which.
            let place =
              switch part {
              case .centre: "\n\(entry.room)"
              case .trainer: "\n\(entry.centre), \(entry.room)"
              case .room: ""
              }
            let who = part == .trainer ? "" : "\n\(entry.trainer)"
            return "\(entry.title)\(place)\(who)\n\(SchedulePhrases.people(entry.people, language))"
          }
        )
      }
      page.endPart()
    }
    return page.text
  }
}
