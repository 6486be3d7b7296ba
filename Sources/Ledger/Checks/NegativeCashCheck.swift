import AssessmentKit
import CivilTime

extension BookCheck {
  /// Cash is at or above nought at the end of every day.
  static let noNegativeCash = BookCheck(
    code: "book.negative-cash",
    titleID: "Kas tidak pernah kurang dari nol",
    titleEN: "Cash never falls below nought"
  ) { book in
    var days: [Int: (change: Int, line: Int)] = [:]
    for entry in book.book.entries {
      var change = 0
      if book.book.kind(entry.debit) == .cash { change += entry.amount.amount }
      if book.book.kind(entry.credit) == .cash { change -= entry.amount.amount }
      guard change != 0 else { continue }
      days[entry.day.number, default: (0, entry.line)].change += change
      days[entry.day.number]?.line = entry.line
    }
    var cash = 0
    var wasBelow = false
    var findings: [BookFinding] = []
    for (number, day) in days.sorted(by: { $0.key < $1.key }) {
      cash += day.change
      // One finding for each stretch of days, on the day it begins.
      if cash < 0, !wasBelow {
        findings.append(
          BookFinding(
            "book.negative-cash",
            line: day.line,
            id: "Pada \(Day(number: number)) kas menurut buku kurang dari nol.",
            en: "On \(Day(number: number)) cash by the book is below nought.",
            fixID: "Cari penerimaan yang belum dicatat atau tanggal yang tertukar.",
            fixEN: "Look for a receipt not yet written down, or for swapped dates."
          )
        )
      }
      wasBelow = cash < 0
    }
    return findings
  }
}
