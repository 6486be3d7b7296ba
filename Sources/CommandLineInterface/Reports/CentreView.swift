import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// One centre on one page: on the terminal, on paper and for programs.
struct CentreView {
  let page: CentrePage
  let centres: CentreNames
  let language: Language

  private var title: String { "\(page.centre.name) [\(page.centre.id)]" }
  private var heading: String {
    "\(page.centre.city) · \(CentrePhrases.asOf(page.asOf, language))"
  }
  private var outreach: OutreachReportView {
    OutreachReportView(report: page.outreach, language: language)
  }

  func add(to sheet: inout Page) {
    sheet.add("\(title, .strong) · \(heading)", hanging: 2)
    part(CentrePhrases.thisWeek, to: &sheet)
    addActions(to: &sheet)
    if page.funnels.isEmpty {
      sheet.addBlank()
      sheet.add(StyledText(ReportPhrases.nobody(language)))
    }
    for funnel in page.funnels {
      sheet.addBlank()
      funnel.add(to: &sheet, in: language)
    }
    part(CentrePhrases.standingStill(page.days), to: &sheet)
    addStuck(to: &sheet)
    part(CentrePhrases.classesAhead, to: &sheet)
    ClassTable(centres: centres, language: language).add(page.classes, to: &sheet)
    part(CentrePhrases.mentors, to: &sheet)
    addMentors(to: &sheet)
    if !page.halls.isEmpty {
      part(CentrePhrases.halls, to: &sheet)
      add(hallColumns, hallRows, flexible: [0], figures: [1, 2, 3], to: &sheet)
    }
    if !page.expiring.isEmpty {
      part(CentrePhrases.expiring, to: &sheet)
      add(expiryColumns, expiryRows, flexible: [1, 2], to: &sheet)
    }
    part(OutreachPhrases.events, to: &sheet)
    outreach.addEvents(to: &sheet)
    sheet.addBlank()
    outreach.addWays(to: &sheet)
  }

  private func part(_ heading: Phrase, to sheet: inout Page) {
    sheet.addBlank()
    sheet.add(StyledText(heading(language), .strong))
  }

  private func addActions(to sheet: inout Page) {
    if page.actions.isEmpty {
      sheet.add(
        mark: Mark.done.text(on: sheet.terminal),
        StyledText(CentrePhrases.nothingToDo(language))
      )
    }
    for action in page.actions {
      sheet.add(
        mark: Mark.open.text(on: sheet.terminal),
        StyledText(CentreActionPhrases.what(action, language))
      )
      sheet.add(
        StyledText(CentreActionPhrases.command(action, at: page.centre, on: page.asOf), .quiet),
        indent: 4,
        hanging: 2
      )
    }
  }

  private func addStuck(to sheet: inout Page) {
    guard page.stuck.total > 0 else {
      sheet.add(StyledText(ReportPhrases.standingStill(shown: 0, of: 0, language)))
      return
    }
    add(stuckStepColumns, stuckStepRows, flexible: [0], figures: [1], to: &sheet)
    sheet.addBlank()
    sheet.add(
      StyledText(
        ReportPhrases.standingStill(shown: page.stuck.rows.count, of: page.stuck.total, language)
      )
    )
    for row in page.stuck.rows {
      sheet.add(
        "\(row.name ?? RegisterPhrases.erasedName(language), .strong) · \(row.participant.rawValue) · "
          + (row.phone.map { StyledText("\($0) · ") } ?? "")
          + "\(row.moduleTitle(language)) · \(language.since(row.since.day(), today: page.asOf))",
        indent: 2,
        hanging: 2
      )
      sheet.add(StyledText(page.stuck.why(row, language), .quiet), indent: 4, hanging: 2)
    }
  }

  private func addMentors(to sheet: inout Page) {
    if page.mentors.mentors.isEmpty {
      sheet.add(StyledText(MentorPhrases.nobody(language)))
    } else {
      add(mentorColumns, mentorRows, flexible: [0], figures: [1, 3], to: &sheet)
    }
  }

  private func add(
    _ columns: [Phrase],
    _ rows: [[String]],
    flexible: Set<Int>,
    figures: Set<Int> = [],
    to sheet: inout Page
  ) {
    var table = Table(
      columns.enumerated().map { position, title in
        Table.Column(
          title(language),
          figures.contains(position) ? .right : .left,
          isFlexible: flexible.contains(position)
        )
      }
    )
    for row in rows { table.rows.append(row.map { StyledText($0) }) }
    sheet.add(table)
  }

  private var stuckStepColumns: [Phrase] {
    [ReportPhrases.step, MentorPhrases.people, CentrePhrases.longest]
  }

  private var stuckStepRows: [[String]] {
    page.stuckSteps.map { step in
      [
        "\(step.label) \(step.title(language))", language.number(step.people),
        language.since(step.longest, today: page.asOf),
      ]
    }
  }

  private var mentorColumns: [Phrase] {
    [MentorPhrases.mentor, MentorPhrases.people, MentorPhrases.last, MentorPhrases.unseen]
  }

  private var mentorRows: [[String]] {
    page.mentors.mentors.map { mentor in
      [
        mentor.name, language.number(mentor.people), language.shortDay(mentor.last),
        language.number(mentor.unseen.count),
      ]
    }
  }

  private var hallColumns: [Phrase] {
    [
      CentrePhrases.hallColumn, CentrePhrases.heldColumn, CentrePhrases.openedColumn,
      CentrePhrases.visitorsColumn,
    ]
  }

  private var hallRows: [[String]] {
    page.halls.map { hall in
      let share = hall.stalls > 0 ? Double(hall.held) / Double(hall.stalls) : nil
      return [
        "\(hall.id) \(hall.name)",
        "\(language.number(hall.held))/\(language.number(hall.stalls))"
          + (share.map { " (\(language.percent($0)))" } ?? ""),
        page.openedShare(of: hall).map { language.percent($0) } ?? "–",
        page.hallUse[hall.id]?.footfall.map { language.number($0) } ?? "–",
      ]
    }
  }

  private var expiryColumns: [Phrase] {
    [CentrePhrases.until, ReviewPhrases.nameColumn, CentrePhrases.what]
  }

  private var expiryRows: [[String]] {
    page.expiring.map { expiry in
      [
        language.shortDay(expiry.until),
        PersonLine.text(expiry.name, expiry.participant, expiry.phone, language),
        expiry.module(language),
      ]
    }
  }

  /// One page of paper, or a few.
  var html: String {
    var sheet = HTMLPage(title: title, in: language)
    sheet.addPart(title)
    sheet.addParagraph(heading)
    sheet.addHeading(CentrePhrases.thisWeek(language))
    if page.actions.isEmpty { sheet.addParagraph(CentrePhrases.nothingToDo(language)) }
    if !page.actions.isEmpty {
      sheet.addTable(
        [CentrePhrases.what(language), CentrePhrases.commandColumn(language)],
        page.actions.map { action in
          [
            CentreActionPhrases.what(action, language),
            CentreActionPhrases.command(action, at: page.centre, on: page.asOf),
          ]
        }
      )
    }
    for funnel in page.funnels {
      sheet.addHeading(
        "\(funnel.title(language)) · \(ReportPhrases.people(funnel.registrations, language))"
      )
      sheet.addTable(FunnelReport.columns(language), funnel.cells(in: language))
    }
    table(CentrePhrases.standingStill(page.days), stuckStepColumns, stuckStepRows, to: &sheet)
    if !page.stuck.rows.isEmpty {
      sheet.addTable(
        [ReviewPhrases.nameColumn, CentrePhrases.what, CentrePhrases.longest, CentrePhrases.why]
          .map { $0(language) },
        page.stuck.rows.map { row in
          [
            PersonLine.text(row.name, row.participant, row.phone, language),
            row.moduleTitle(language), language.since(row.since.day(), today: page.asOf),
            page.stuck.why(row, language),
          ]
        }
      )
    }
    sheet.addHeading(CentrePhrases.classesAhead(language))
    if page.classes.isEmpty {
      sheet.addParagraph(ClassPhrases.noClasses(language))
    } else {
      sheet.addTable(
        [
          ClassPhrases.classColumn, ClassPhrases.startColumn, ClassPhrases.moduleColumn,
          ClassPhrases.roomColumn, ClassPhrases.trainerColumn, ClassPhrases.seatsColumn,
        ].map { $0(language) },
        page.classes.map { listing in
          [
            listing.id.rawValue,
            listing.plan.meetings.first.map { language.moment($0.start) } ?? "",
            listing.moduleTitle(language), listing.plan.room, listing.plan.trainer,
            "\(listing.seats.count)/\(listing.plan.capacity)",
          ]
        }
      )
    }
    table(CentrePhrases.mentors, mentorColumns, mentorRows, to: &sheet)
    if !hallRows.isEmpty { table(CentrePhrases.halls, hallColumns, hallRows, to: &sheet) }
    if !expiryRows.isEmpty {
      table(CentrePhrases.expiring, expiryColumns, expiryRows, to: &sheet)
    }
    sheet.addHeading(OutreachPhrases.events(language))
    if !outreach.eventRows.isEmpty {
      sheet.addTable(outreach.eventColumns, outreach.eventRows)
    }
    sheet.addParagraph(OutreachPhrases.totals(page.outreach, language))
    if !outreach.wayRows.isEmpty {
      sheet.addHeading(OutreachPhrases.bySource(language))
      sheet.addTable(outreach.wayColumns, outreach.wayRows)
    }
    sheet.endPart()
    return sheet.text
  }

  private func table(
    _ heading: Phrase,
    _ columns: [Phrase],
    _ rows: [[String]],
    to sheet: inout HTMLPage
  ) {
    sheet.addHeading(heading(language))
    if rows.isEmpty {
      sheet.addParagraph("–")
    } else {
      sheet.addTable(columns.map { $0(language) }, rows)
    }
  }
}
