import AssessmentKit
import CurriculumModel
import Diagnostics
import Ledger
import SeparatedValues

/// A cash book's checks and statements on the screen, on a printed page and for a spreadsheet.
struct BookView {
  /// What is wrong, by line.
  let findings: [Diagnostic]
  private let pages: StatementPages
  private let language: Language
  /// Each check: `nil` when there was nothing to compare with.
  private let checks: [(title: String, isHeld: Bool?)]

  init(_ book: BookCase, pages: StatementPages, file: String, in language: Language) {
    self.pages = pages
    self.language = language
    var findings: [Diagnostic] = []
    checks = BookCheck.all.map { check in
      let problems = check.findings(book)
      findings += (problems ?? []).map { Self.diagnostic($0, file: file, in: language) }
      let title = language == .english ? check.titleEN : check.titleID
      return (title, problems.map(\.isEmpty))
    }
    self.findings = findings
  }

  static func diagnostic(
    _ problem: BookFinding,
    file: String,
    in language: Language
  ) -> Diagnostic {
    let isEnglish = language == .english
    let said = isEnglish ? problem.en : problem.id
    let found = problem.found.map { " '\($0)'" } ?? ""
    return Diagnostic(
      .error,
      DiagnosticCode(problem.code),
      String(said.dropLast(said.hasSuffix(".") ? 1 : 0)) + (found.isEmpty ? "" : ":" + found),
      at: SourceLocation(path: file, line: problem.line ?? 0, column: problem.column),
      fix: isEnglish ? problem.fixEN : problem.fixID
    )
  }

  func text(on terminal: Terminal) -> String {
    var page = Page(for: terminal)
    for section in pages.sections {
      page.addBlank()
      page.add(StyledText(section.title(language), .strong))
      for row in section.rows { add(row, to: &page) }
    }
    page.addBlank()
    page.add(StyledText(BookPhrases.checks(language), .strong))
    for check in checks {
      let mark: Mark = check.isHeld.map { $0 ? .done : .failed } ?? .locked
      let note = check.isHeld == nil ? " (\(BookPhrases.nothingToCompare(language)))" : ""
      page.add(mark: mark.text(on: terminal), "\(check.title)\(note, .quiet)")
    }
    return page.text
  }

  /// The label on the left and the amount at a column of its own; on a narrow screen underneath.
  private func add(_ row: StatementPages.Row, to page: inout Page) {
    let label = row.label(language)
    guard let amount = row.amount else {
      page.add(StyledText(label), indent: 2, hanging: 2)
      return
    }
    let written = amount.amount.grouped(in: language.rawValue)
    let width = min(page.terminal.width, 78)
    let gap = width - 2 - DisplayWidth.of(label) - written.count
    func styled(_ text: String) -> StyledText {
      row.weight == .sum ? StyledText(text, .strong) : StyledText(text)
    }
    if gap >= 2 {
      page.addLine(styled("  " + label + String(repeating: " ", count: gap) + written))
    } else {
      page.add(styled(label), indent: 2, hanging: 2)
      page.addLine(styled(String(repeating: " ", count: max(0, width - written.count)) + written))
    }
  }

  var html: String {
    var page = HTMLPage(title: BookPhrases.title(language), in: language)
    for section in pages.sections {
      page.addPart(section.title(language))
      let rows = section.rows.filter { $0.amount != nil }.map { row in
        [row.label(language), row.amount?.amount.grouped(in: language.rawValue) ?? ""]
      }
      if !rows.isEmpty {
        page.addTable([BookPhrases.item(language), BookPhrases.amount(language)], rows)
      }
      for row in section.rows where row.amount == nil { page.addParagraph(row.label(language)) }
      page.endPart()
    }
    return page.text
  }

  /// One row a line: statement, item, amount as plain digits.
  var csv: String {
    let headings = [BookPhrases.statement, BookPhrases.item, BookPhrases.amount].map {
      SeparatedCell.plain($0(language))
    }
    let rows = pages.sections.flatMap { section in
      section.rows.map { row -> [SeparatedCell] in
        [
          .plain(section.title(language)), .text(row.label(language)),
          row.amount.map { .plain($0.amount) } ?? "",
        ]
      }
    }
    return ([headings] + rows).separatedByCommas
  }
}
