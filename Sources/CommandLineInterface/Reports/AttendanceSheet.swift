import CurriculumModel
import Programme
import Progression

/// The attendance list of a class: a line and a place to sign for each seat and meeting.
struct AttendanceSheet {
  let listing: ClassListing
  let seats: [ParticipantRecord]
  let centres: CentreNames
  let language: Language

  private var columns: [String] {
    [
      WaitingPhrases.number(language), ClassPhrases.participantColumn(language),
      ClassPhrases.nameColumn(language),
    ]
  }

  private func cells(_ position: Int) -> [String] {
    let seat = seats[position]
    return [
      "\(position + 1)", seat.id.rawValue, seat.name ?? ProgressPhrases.erased(language),
    ]
  }

  private var heading: [String] {
    let plan = listing.plan
    return [
      "\(centres[plan.centre]), \(plan.room) · \(ClassPhrases.trainer(plan.trainer)(language))"
    ]
  }

  func add(to page: inout Page) {
    let title = WaitingPhrases.title(language)
    page.add("\(title, .strong) · \(listing.moduleTitle(language)) [\(listing.id.rawValue)]")
    for line in heading { page.add(StyledText(line)) }
    for (number, meeting) in listing.plan.meetings.enumerated() {
      page.add("\(number + 1). \(ClassWords(language).meeting(meeting))", indent: 2, hanging: 3)
    }
    page.addBlank()
    var table = Table(
      columns.map { Table.Column($0) }
        + listing.plan.meetings.indices.map { Table.Column("\($0 + 1)") }
        + [Table.Column(WaitingPhrases.signature(language))]
    )
    for position in seats.indices {
      table.rows.append(
        cells(position).map { StyledText($0) }
          + listing.plan.meetings.map { _ in StyledText("[ ]") }
          + [StyledText("____________")]
      )
    }
    page.add(table)
  }

  /// A sheet of paper for each meeting.
  var html: String {
    let title = "\(WaitingPhrases.title(language)): \(listing.moduleTitle(language))"
    var page = HTMLPage(title: "\(title) [\(listing.id)]", in: language)
    for (number, meeting) in listing.plan.meetings.enumerated() {
      page.addPart("\(title) [\(listing.id)]")
      for line in heading { page.addParagraph(line) }
      page.addHeading(
        "\(WaitingPhrases.meeting(number + 1)(language)): \(ClassWords(language).meeting(meeting))"
      )
      page.addTable(
        columns + [WaitingPhrases.signature(language)],
        seats.indices.map { cells($0) + ["\u{00A0}\n\u{00A0}"] }
      )
      page.endPart()
    }
    return page.text
  }
}
