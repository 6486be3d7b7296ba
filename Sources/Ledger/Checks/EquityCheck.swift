import AssessmentKit

extension BookCheck {
  /// Closing equity is opening equity plus profit and contributions less drawings.
  static let equityRollForward = BookCheck(
    code: "book.equity",
    titleID: "Ekuitas akhir = ekuitas awal + laba + setoran − prive",
    titleEN: "Closing equity = opening + profit + contributions − drawings"
  ) { book in
    guard let stated = book.figures.statedEquity else { return nil }
    guard stated != book.statements.equity else { return [] }
    return [
      BookFinding(
        "book.equity",
        id:
          "Ekuitas dalam laporan Anda bukan ekuitas awal ditambah laba dan setoran, dikurangi prive.",
        en:
          "Equity in your statement isn't opening equity plus profit and contributions less drawings.",
        fixID: "Hitung kembali laba, setoran modal, dan prive dari buku.",
        fixEN: "Work out profit, contributions and drawings from the book again."
      )
    ]
  }
}
