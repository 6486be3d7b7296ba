import AssessmentKit
import CivilTime
import SeparatedValues

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
    let table = SeparatedTable(
      text,
      columns: [
        .init("month", ["bulan", "month"]),
        .init("turnover", ["omzet", "turnover"], isRequired: !hasBook),
        .init("tax", ["pajak", "tax"]),
      ]
    )
    findings = TableFindings.all(table.problems, about: "taxes")
    for row in table.rows {
      let turnover = Self.rupiah(row["turnover"])
      guard let month = Self.month(row["month"], until: today), let tax = Self.rupiah(row["tax"]),
        turnover != nil || (hasBook && row["turnover"].isEmpty)
      else {
        report(
          row.line,
          "tax.row",
          id: "tulis bulan yang sudah lewat (2026-03), omzetnya, dan pajaknya dalam rupiah penuh; "
            + "0 bila tidak ada.",
          en:
            "write a month that has come (2026-03), its turnover and its tax in whole rupiah; 0 for "
            + "none."
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

  private static func rupiah(_ text: String) -> Rupiah? {
    guard let amount = TypedValue.number(text).flatMap({ Rupiah($0) }), amount >= .zero else {
      return nil
    }
    return amount
  }

  private static func month(_ text: String, until today: Day) -> Month? {
    let parts = text.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    let (year, month) = parts[0] > 12 ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard (2000...9999).contains(year), let first = Day(year: year, month: month, day: 1) else {
      return nil
    }
    return first <= today ? Month(of: first) : nil
  }
}
