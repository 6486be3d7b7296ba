import AssessmentKit

extension BookCheck {
  /// Sales equal the turnover that was reported for tax for the same months.
  static let salesEqualTurnover = BookCheck(
    code: "book.turnover",
    titleID: "Penjualan sama dengan omzet untuk pajak",
    titleEN: "Sales equal the turnover reported for tax"
  ) { book in
    guard let turnover = book.figures.taxTurnover else { return nil }
    guard turnover != book.statements.sales else { return [] }
    return [
      BookFinding(
        "book.turnover",
        id: "Omzet untuk pajak berbeda dari penjualan dalam buku.",
        en: "The turnover for tax differs from the sales in the book.",
        fixID: "Samakan keduanya; setoran modal dan pinjaman bukan omzet.",
        fixEN: "Make them equal; contributions and loans are no turnover."
      )
    ]
  }
}
