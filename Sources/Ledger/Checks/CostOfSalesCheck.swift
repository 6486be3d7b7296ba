import AssessmentKit

extension BookCheck {
  /// Cost of sales is opening stock plus purchases less closing stock.
  static let costOfSales = BookCheck(
    code: "book.cost-of-sales",
    titleID: "Harga pokok = persediaan awal + pembelian − persediaan akhir",
    titleEN: "Cost of sales = opening stock + purchases − closing stock"
  ) { book in
    guard let stated = book.figures.statedCostOfSales else { return nil }
    guard stated != book.statements.costOfSales else { return [] }
    return [
      BookFinding(
        "book.cost-of-sales",
        id:
          "Harga pokok penjualan dalam laporan Anda tidak sesuai dengan persediaan dan pembelian.",
        en: "Cost of sales in your statement doesn't follow from stock and purchases.",
        fixID: "Hitung: persediaan awal ditambah pembelian, dikurangi persediaan akhir.",
        fixEN: "Work it out: opening stock plus purchases less closing stock."
      )
    ]
  }
}
