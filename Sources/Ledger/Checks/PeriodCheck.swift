import AssessmentKit
import CivilTime

extension BookCheck {
  /// Dates lie within the period; balances carried forward may bear the day before it.
  static let datesWithinPeriod = BookCheck(
    code: "book.period",
    titleID: "Tanggal berada dalam periode",
    titleEN: "Dates lie within the period"
  ) { book in
    let period = book.figures.period
    return book.book.entries.compactMap { entry in
      if period.contains(entry.day) { return nil }
      let isOpening =
        book.book.kind(entry.credit) == .opening || book.book.kind(entry.debit) == .opening
      if isOpening, entry.day == period.lowerBound.adding(days: -1) { return nil }
      return BookFinding(
        "book.period",
        line: entry.line,
        id: "Tanggalnya di luar periode.",
        en: "Its date lies outside the period.",
        fixID: "Perbaiki tanggalnya, atau pindahkan ke buku bulan yang benar.",
        fixEN: "Correct the date, or move it to the right month's book."
      )
    }
  }
}
