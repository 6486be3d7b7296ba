import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Who has a seat in a class and came to which meeting, and who waits for one; with their numbers.
struct ClassPeopleView {
  let detail: ClassDetail
  let language: Language

  /// More meetings than that are summed up in one column.
  private static let mostColumns = 12

  func add(to page: inout Page) {
    if !detail.seats.isEmpty {
      page.addBlank()
      page.add(table(of: detail.seats, on: page.terminal))
      if detail.seats.contains(where: { $0.meetings.contains { $0 != nil } }) {
        let legend =
          page.terminal.hasUnicode
          ? ClassPhrases.presenceLegend : ClassPhrases.presenceLegendASCII
        page.add(StyledText(legend(language), .quiet))
      }
    }
    guard !detail.waiting.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(ClassPhrases.waitingCount(detail.waiting.count)(language), .strong))
    page.add(table(of: detail.waiting, on: page.terminal))
  }

  private func table(of people: [ClassDetail.Person], on terminal: Terminal) -> Table {
    let meetings = people.first?.meetings.count ?? 0
    var columns: [Table.Column] = [
      .init(ClassPhrases.participantColumn(language)),
      .init(ClassPhrases.nameColumn(language), isFlexible: true),
      .init(ClassPhrases.phoneColumn(language)),
    ]
    if meetings > Self.mostColumns {
      columns.append(.init(ClassPhrases.cameColumn(language), .right))
    } else {
      for number in 0..<meetings { columns.append(.init("\(number + 1)")) }
    }
    var table = Table(columns)
    for person in people {
      table.rows.append(
        [
          StyledText(person.record.id.rawValue),
          StyledText(person.record.name ?? ProgressPhrases.erased(language)),
          StyledText(person.record.phone ?? ""),
        ] + cells(person.meetings, on: terminal)
      )
    }
    return table
  }

  private func cells(
    _ meetings: [ClassDetail.Presence?],
    on terminal: Terminal
  ) -> [StyledText] {
    if meetings.count > Self.mostColumns {
      return [StyledText("\(meetings.count { $0 == .present })/\(meetings.count { $0 != nil })")]
    }
    return meetings.map { presence in
      let mark: Mark =
        switch presence {
        case .present: .done
        case .excused: .skipped
        case .absent: .failed
        case nil: .locked
        }
      return mark.text(on: terminal)
    }
  }

  var members: [JSONValue.Member] {
    [
      .init("people", .array(detail.seats.map { json($0, withMeetings: true) })),
      .init("waiting", .array(detail.waiting.map { json($0, withMeetings: false) })),
    ]
  }

  private func json(_ person: ClassDetail.Person, withMeetings: Bool) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("registration", JSONValue(person.registration)),
      .init("participant", JSONValue(person.record.id)),
      .init("name", JSONValue(person.record.name)),
      .init("phone", JSONValue(person.record.phone)),
    ]
    if withMeetings {
      members.append(
        .init("meetings", .array(person.meetings.map { JSONValue($0?.rawValue) }))
      )
    }
    return .object(members)
  }
}
