import AssessmentKit
import CivilTime
import Readings

/// Turnover and tax by month, as the participant worked them out.
struct TaxTable {
  struct Row {
    var line: Int
    var month: Month
    /// `nil` where the cash book is to say it.
    var turnover: Rupiah?
    var tax: Rupiah
  }

  /// By month, from January on without a gap; empty beside a finding.
  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []

  /// - Parameter hasBook: whether turnover may be left to the cash book.
  init(_ text: String, hasBook: Bool, today: Day) {
    let table = ReadTable(text, as: .taxes.requiring("turnover", !hasBook))
    let amounts = 0...Rupiah.greatest.amount
    findings = TableFindings.all(table.findings, about: "taxes")
    for var row in table.rows {
      let month = row.need("month", row.month("month"))
      let written = row.rupiah("turnover", in: amounts)
      let turnover = hasBook ? written : row.need("turnover", written)
      let tax = row.need("tax", row.rupiah("tax", in: amounts))
      findings += row.findings.map { TableFindings.cell($0, "tax.row", "taxes") }
      guard row.isSound, let month, let tax else { continue }
      guard month.year >= 2000, month.first <= today else {
        report(
          row.line,
          "tax.row",
          id: "tulis bulan yang sudah lewat (2026-03).",
          en: "write a month that has come (2026-03)."
        )
        continue
      }
      rows.append(Row(line: row.line, month: month, turnover: turnover, tax: tax))
    }
    rows.sort { ($0.month, $0.line) < ($1.month, $1.line) }
    if findings.isEmpty { checkMonths() }
    if !findings.isEmpty { rows = [] }
  }

  /// Each month once, from January of one year on.
  private mutating func checkMonths() {
    guard let first = rows.first?.month else {
      findings.append(
        Finding(
          .error,
          "tax.no-months",
          about: "taxes",
          id: "Belum ada bulan yang diisi.",
          en: "No month is filled in."
        )
      )
      return
    }
    var expected = first.adding(1 - first.ofYear)
    for row in rows {
      if row.month.year != expected.year && row.month != expected {
        report(
          row.line,
          "tax.year",
          id: "bulan ini di tahun lain; isi bulan-bulan satu tahun saja.",
          en: "this month is of another year; fill in the months of one year."
        )
      } else if row.month < expected {
        report(
          row.line,
          "tax.month",
          id: "bulan ini sudah ada di baris lain.",
          en: "this month stands on another line, too."
        )
      } else if row.month > expected {
        report(
          row.line,
          "tax.month",
          id: "sebelum bulan ini ada bulan yang kurang; isi semua bulan sejak Januari.",
          en: "a month before this one is missing; fill in every month since January."
        )
      }
      expected = max(expected, row.month.adding(1))
    }
  }

  private mutating func report(_ line: Int, _ code: String, id: String, en: String) {
    findings.append(TableFindings.row(line, code, "taxes", id: id, en: en))
  }
}
