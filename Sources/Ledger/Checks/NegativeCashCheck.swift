import AssessmentKit
import CivilTime

extension BookCheck {
  /// Cash is at or above nought at the end of every day.
  static let noNegativeCash = BookCheck(
    code: "book.negative-cash",
    titleID: "Kas tidak pernah kurang dari nol",
    titleEN: "Cash never falls below nought"
  ) { book in
    var changes: [(day: Int, change: Int, line: Int)] = []
    var isInOrder = true
    for entry in book.book.entries {
      var change = 0
      if book.book.kind(entry.debit) == .cash { change += entry.amount.amount }
      if book.book.kind(entry.credit) == .cash { change -= entry.amount.amount }
      guard change != 0 else { continue }
      let day = entry.day.number
      if let last = changes.last, last.day == day {
        changes[changes.count - 1].change += change
        changes[changes.count - 1].line = entry.line
      } else {
        if let last = changes.last, last.day > day { isInOrder = false }
        changes.append((day, change, entry.line))
      }
    }
    // Most books are in order; a day may come back later only in the others.
    if !isInOrder { changes.sort { ($0.day, $0.line) < ($1.day, $1.line) } }
    var cash = 0
    var wasBelow = false
    var findings: [BookFinding] = []
    for (place, day) in changes.enumerated() {
      cash += day.change
      if place + 1 < changes.count, changes[place + 1].day == day.day { continue }
      // One finding for each stretch of days, on the day it begins.
      if cash < 0, !wasBelow {
        findings.append(
          BookFinding(
            "book.negative-cash",
            line: day.line,
            id: "Pada \(Day(number: day.day)) kas menurut buku kurang dari nol.",
            en: "On \(Day(number: day.day)) cash by the book is below nought.",
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
