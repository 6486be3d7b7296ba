import AssessmentKit
import CivilTime

extension BookCheck {
  /// Equipment is written off in equal parts over its life, without residual value, from the month
  /// after it was bought; what was there at the start counts every month.
  ///
  /// - Source: SAK EMKM (2016), chapter 11: straight line or declining balance, no residual value;
  ///   straight line here.
  static let straightLineDepreciation = BookCheck(
    code: "book.depreciation",
    titleID: "Penyusutan garis lurus",
    titleEN: "Straight-line depreciation"
  ) { book in
    var expected = 0
    var booked = 0
    for entry in book.book.entries {
      let (debit, credit) = (book.book.kind(entry.debit), book.book.kind(entry.credit))
      if debit == .equipment {
        let months = min(
          book.months(after: entry.day, countingAll: credit == .opening),
          book.rules.equipmentMonths
        )
        // Rounded once for each piece, halves up.
        let life = max(1, book.rules.equipmentMonths)
        expected += (entry.amount.amount * months * 2 + life) / (2 * life)
      }
      if debit == .depreciation { booked += entry.amount.amount }
    }
    guard expected > 0 || booked > 0 else { return nil }
    // A rupiah for each month and piece may go to rounding.
    let slack = book.book.entries.count { book.book.kind($0.debit) == .depreciation } + 1
    guard (expected - booked).magnitude > UInt(slack) else { return [] }
    return [
      BookFinding(
        "book.depreciation",
        id: booked == 0
          ? "Peralatan belum disusutkan." : "Penyusutan tidak sesuai garis lurus.",
        en: booked == 0
          ? "Equipment is not depreciated." : "Depreciation isn't straight-line.",
        fixID: "Catat setiap bulan: harga dibagi \(book.rules.equipmentMonths) bulan, akun Beban "
          + "penyusutan, lawan Akumulasi penyusutan.",
        fixEN: "Write each month: cost divided by \(book.rules.equipmentMonths) months, account "
          + "Depreciation, contra Accumulated depreciation."
      )
    ]
  }
}

extension BookCase {
  /// Whole months of the period after the month of a day; all of them when it was there before.
  fileprivate func months(after day: Day, countingAll: Bool) -> Int {
    let last = figures.period.upperBound.date
    let first = countingAll ? figures.period.lowerBound.adding(months: -1).date : day.date
    return max(0, (last.year - first.year) * 12 + last.month - first.month)
  }
}
