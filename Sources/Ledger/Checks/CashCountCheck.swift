import AssessmentKit

extension BookCheck {
  /// Opening cash plus receipts less payments is what was counted.
  static let cashCount = BookCheck(
    code: "book.cash-count",
    titleID: "Kas menurut buku sama dengan kas hasil hitung",
    titleEN: "Cash by the book equals cash counted"
  ) { book in
    guard let counted = book.figures.countedCash else { return nil }
    let kept = book.statements.assets.filter { book.book.kind($0.account) == .cash }
      .reduce(Rupiah.zero) { $0 + $1.amount }
    let apart = counted - kept
    guard apart.amount.magnitude > book.rules.cashTolerance.amount.magnitude else { return [] }
    let isMissing = apart < .zero
    return [
      BookFinding(
        "book.cash-count",
        id: isMissing
          ? "Uang yang dihitung kurang dari kas menurut buku."
          : "Uang yang dihitung lebih dari kas menurut buku.",
        en: isMissing
          ? "The money counted is less than the book says."
          : "The money counted is more than the book says.",
        fixID: isMissing
          ? "Cari pengeluaran yang belum dicatat, lalu hitung lagi."
          : "Cari penerimaan yang belum dicatat, lalu hitung lagi.",
        fixEN: isMissing
          ? "Look for a payment not yet written down, then count again."
          : "Look for a receipt not yet written down, then count again."
      )
    ]
  }
}
