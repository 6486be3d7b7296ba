import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Halls
import OrderedJSON
import Programme

/// What closing a day did, hall by hall.
struct DayClosingView {
  let closing: DayClosing
  /// From which the halls were read.
  let file: String?
  let session: Session

  init(_ closing: DayClosing, file: String? = nil, in session: Session) {
    self.closing = closing
    self.file = file
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      let words = ProgrammeErrorPhrases(titles: nil)
      for refused in closing.refused {
        if let file, let line = refused.line, case .unreadable(let problems) = refused.error {
          for problem in problems { page.add(problem, line: line, of: file, in: language) }
          continue
        }
        let line = refused.line.map { ":\($0)" } ?? ""
        page.add(
          mark: Mark.failed.text(on: session.terminal),
          StyledText("\(refused.hall)\(line): \(words.what(refused.error)(language))")
        )
      }
      for row in closing.rows {
        page.add(
          mark: Mark.done.text(on: session.terminal),
          StyledText(
            "\(row.hall.id.rawValue) \(row.hall.name): \(LevyPhrases.closed(row, language))"
          )
        )
        if let judged = row.judged {
          page.add(StyledText(LevyPhrases.judged(judged, language)), indent: 2, hanging: 2)
        }
      }
      page.add(StyledText(LevyPhrases.closedCount(closing.rows.count, closing.day, language)))
      session.show(page)
    }
  }

  private var members: [JSONValue.Member] {
    [
      .init("day", .string(closing.day.description)),
      .init(
        "halls",
        .array(
          closing.rows.map { row in
            [
              "hall": JSONValue(row.hall.id), "opened": .integer(row.record.opened.count),
              "usable": .integer(row.usable),
              "footfall": row.record.footfall.map { .integer($0) } ?? .null,
              "shut": row.record.shutReason.map { .string($0) } ?? .null,
              "judgedMonth": row.judged.map { .string("\($0.first.description.prefix(7))") }
                ?? .null,
              "judgedTraders": .integer(row.judged?.traders ?? 0),
            ]
          }
        )
      ),
      .init(
        "refused",
        .array(
          closing.refused.map { refused in
            [
              "hall": .string(refused.hall), "line": refused.line.map { .integer($0) } ?? .null,
              "reason": .string(
                ProgrammeErrorPhrases(titles: nil).what(refused.error)(session.language)
              ),
            ]
          }
        )
      ),
    ]
  }
}

/// What a bank's file brought, with every bad line.
struct DebitsView {
  let report: DebitReport
  let file: String
  let session: Session

  init(_ report: DebitReport, file: String, in session: Session) {
    self.report = report
    self.file = file
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      for row in report.refused {
        for reason in row.reasons {
          page.add(reason, line: row.line, of: file, in: session.language)
        }
      }
      page.addBlank()
      let mark: Mark = report.isKept ? .done : .failed
      page.add(
        mark: mark.text(on: session.terminal),
        StyledText(LevyPhrases.debits(report, session.language))
      )
      session.show(page)
    }
  }

  private var members: [JSONValue.Member] {
    [
      .init("rows", .integer(report.rows)), .init("paid", .integer(report.paid)),
      .init("amount", .integer(report.amount.amount)), .init("failed", .integer(report.failed)),
      .init("unchanged", .integer(report.unchanged)), .init("kept", .bool(report.isKept)),
      .init(
        "refused",
        .array(
          report.refused.map { row in
            [
              "line": .integer(row.line),
              "reasons": .array(
                row.reasons.map {
                  .string(ProgrammeErrorPhrases(titles: nil).words($0)(session.language))
                }
              ),
            ]
          }
        )
      ),
    ]
  }
}
