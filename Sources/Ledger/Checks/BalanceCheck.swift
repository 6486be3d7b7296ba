import AssessmentKit

extension BookCheck {
  /// Assets equal liabilities and equity, and are what the book gives.
  static let balance = BookCheck(
    code: "book.balance",
    titleID: "Aset sama dengan liabilitas ditambah ekuitas",
    titleEN: "Assets equal liabilities plus equity"
  ) { book in
    let (figures, own) = (book.figures, book.statements)
    guard let assets = figures.statedAssets, let debts = figures.statedLiabilities,
      let equity = figures.statedEquity
    else { return nil }
    if assets != debts + equity {
      return [
        BookFinding(
          "book.balance",
          id: "Aset dalam laporan Anda tidak sama dengan liabilitas ditambah ekuitas.",
          en: "In your statement assets don't equal liabilities plus equity.",
          fixID: "Cari akun yang terlewat; selisihnya harus nol.",
          fixEN: "Look for the account that was left out; the difference has to be nought."
        )
      ]
    }
    guard assets == own.totalAssets, debts == own.totalLiabilities else {
      return [
        BookFinding(
          "book.balance",
          id: "Aset atau liabilitas dalam laporan Anda berbeda dari buku kas.",
          en: "Assets or liabilities in your statement differ from the book.",
          fixID: "Jumlahkan kembali kas, piutang, persediaan, peralatan, dan utang dari buku.",
          fixEN: "Add up cash, receivables, stock, equipment and debts from the book again."
        )
      ]
    }
    return []
  }
}
