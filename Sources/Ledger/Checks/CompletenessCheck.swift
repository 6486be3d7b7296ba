import AssessmentKit

extension BookCheck {
  /// Every payment from a certain amount has a proof; date, text, amount and account were asked for
  /// when the row was read.
  static let completeEntries = BookCheck(
    code: "book.proof",
    titleID: "Setiap catatan lengkap dan pengeluaran berbukti",
    titleEN: "Every entry is complete, and payments have a proof"
  ) { book in
    book.book.entries.compactMap { entry in
      guard book.book.kind(entry.credit).isMoney, !entry.hasProof,
        entry.amount >= book.rules.proofFrom
      else { return nil }
      return BookFinding(
        "book.proof",
        line: entry.line,
        id: "Pengeluaran ini tanpa bukti.",
        en: "This payment has no proof.",
        fixID: "Tulis nomor nota atau kuitansinya.",
        fixEN: "Write the number of its receipt."
      )
    }
  }
}
