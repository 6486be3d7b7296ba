import Diagnostics
import OrderedJSON
import Outlets
import Programme
import Readings

/// What importing a till's file did: every bad line with its reasons, then the counts.
struct SalesImportView {
  let report: SalesImport
  let file: String
  let session: Session

  init(_ report: SalesImport, file: String, in session: Session) {
    self.report = report
    self.file = file
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show("outlet import", json)
    case .text:
      var page = session.newPage()
      for row in report.refused {
        for reason in row.reasons {
          if case .unreadable(let finding) = reason {
            page.add(.table(finding), line: row.line, of: file, in: language)
            continue
          }
          var fix: Phrase?
          if case .refused(let refusal) = reason { fix = OutletRefusalPhrases.fix(refusal) }
          page.add(
            .error,
            "IMP001",
            words(reason)(language),
            at: row.line,
            of: file,
            fix: fix?(language),
            in: language
          )
        }
      }
      page.addBlank()
      if report.refused.isEmpty {
        OutletReceiptView(report.receipt, in: session).add(to: &page)
        page.add(
          StyledText(
            OutletPhrases.imported(report.recorded, known: report.known, language)
          )
        )
      } else {
        page.add(
          mark: Mark.failed.text(on: page.terminal),
          StyledText(OutletPhrases.nothingImported(report.refused.count, language))
        )
      }
      session.show(page)
    }
  }

  private func words(_ reason: SalesImport.BadRow.Reason) -> Phrase {
    switch reason {
    case .unreadable(let finding):
      Phrase(id: finding.problem.what.id, en: finding.problem.what.en)
    case .refused(let refusal): OutletRefusalPhrases.what(refusal)
    }
  }

  private var json: [JSONValue.Member] {
    [
      .init("rows", .integer(report.rows)), .init("recorded", .integer(report.recorded)),
      .init("known", .integer(report.known)),
      .init(
        "refused",
        .array(
          report.refused.map { row in
            [
              "line": .integer(row.line),
              "reasons": .array(row.reasons.map { .string(words($0)(session.language)) }),
            ]
          }
        )
      ),
    ] + OutletReceiptView(report.receipt, in: session).json
  }
}

/// What reading a file of prices did.
struct PriceSurveyView {
  let survey: PriceSurvey
  let file: String
  let session: Session

  init(_ survey: PriceSurvey, file: String, in session: Session) {
    self.survey = survey
    self.file = file
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json:
      session.show(
        "outlet survey",
        [
          .init("prices", .integer(survey.prices)),
          .init("unreadable", .array(survey.unreadable.map { .integer($0.line) })),
        ]
      )
    case .text:
      var page = session.newPage()
      for finding in survey.unreadable {
        page.add(.table(finding), line: finding.line, of: file, in: language)
      }
      page.addBlank()
      let isRead = survey.unreadable.isEmpty
      page.add(
        mark: (isRead ? Mark.done : .failed).text(on: page.terminal),
        StyledText(
          isRead
            ? OutletPhrases.surveyed(survey.prices, language)
            : OutletPhrases.nothingImported(survey.unreadable.count, language)
        )
      )
      session.show(page)
    }
  }
}
