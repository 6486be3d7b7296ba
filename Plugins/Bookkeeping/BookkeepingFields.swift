import AssessmentKit
import CivilTime
import CurriculumModel
import Ledger

/// What the participant hands in.
enum BookkeepingFields {
  static func fields(withStatements: Bool) -> [SubmissionField] {
    withStatements ? basic + stated : basic
  }

  private static let basic = [
    SubmissionField(
      name: "periodEnd",
      kind: .day,
      label: LocalizedText(id: "Hari terakhir periode", en: "Last day of the period")
    ),
    SubmissionField(
      name: "book",
      kind: .file,
      label: LocalizedText(
        id: "Buku kas (CSV dengan kolom tanggal, uraian, akun, masuk, keluar, bukti)",
        en: "Cash book (CSV with the columns date, description, account, in, out, proof)"
      ),
      isRequired: false,
      isPersonal: true
    ),
    SubmissionField(
      name: "entries",
      kind: .text,
      label: LocalizedText(
        id: "Atau isi buku kas, satu baris satu catatan, dengan baris judul",
        en: "Or the book itself, one line an entry, with its line of headings"
      ),
      isRequired: false,
      isPersonal: true
    ),
    money(
      "countedCash",
      id: "Kas hasil hitung pada hari terakhir",
      en: "Cash counted on the last day"
    ),
    money(
      "closingStock",
      id: "Nilai persediaan pada hari terakhir (kosongkan bila tetap)",
      en: "Stock on the last day (leave empty if unchanged)",
      isRequired: false
    ),
    money(
      "taxTurnover",
      id: "Omzet yang dilaporkan untuk pajak, periode yang sama",
      en: "Turnover reported for tax, same period",
      isRequired: false
    ),
  ]

  private static let stated = [
    money(
      "statedAssets",
      id: "Jumlah aset dalam laporan Anda",
      en: "Total assets in your statement"
    ),
    money(
      "statedLiabilities",
      id: "Jumlah liabilitas dalam laporan Anda",
      en: "Total liabilities in your statement"
    ),
    money(
      "statedEquity",
      id: "Jumlah ekuitas dalam laporan Anda",
      en: "Total equity in your statement"
    ),
    money(
      "statedCostOfSales",
      id: "Harga pokok penjualan dalam laporan Anda",
      en: "Cost of sales in your statement"
    ),
  ]

  private static func money(
    _ name: String,
    id: String,
    en: String,
    isRequired: Bool = true
  ) -> SubmissionField {
    SubmissionField(
      name: name,
      kind: .number,
      measure: .rupiah,
      label: LocalizedText(id: id + " (rupiah)", en: en + " (rupiah)"),
      isRequired: isRequired,
      isPersonal: true
    )
  }

  static let noBook = Finding(
    .error,
    "book.missing",
    about: "book",
    id: "Buku kasnya belum ada. Lampirkan berkasnya atau ketik isinya.",
    en: "The cash book is missing. Attach its file or type it in."
  )

  static let notOver = Finding(
    .error,
    "book.not-over",
    about: "periodEnd",
    id: "Masa itu belum selesai. Serahkan bukunya setelah hari terakhirnya.",
    en: "That period isn't over yet. Hand the book in after its last day."
  )

  static let noEntries = Finding(
    .error,
    "book.no-entries",
    about: "book",
    id: "Buku kasnya belum memuat catatan.",
    en: "The cash book holds no entry."
  )

  /// From the first of the month to the last day given.
  static func figures(_ check: SubmissionCheck, end: Day, months: Int) -> BookFigures {
    let earliest = end.adding(months: 1 - months)
    let first = Day(year: earliest.date.year, month: earliest.date.month, day: 1) ?? earliest
    func amount(_ name: String) -> Rupiah? { check.numbers[name].flatMap { Rupiah($0) } }
    var figures = BookFigures(
      period: min(first, end)...end,
      countedCash: amount("countedCash"),
      closingStock: amount("closingStock")
    )
    figures.taxTurnover = amount("taxTurnover")
    figures.statedAssets = amount("statedAssets")
    figures.statedLiabilities = amount("statedLiabilities")
    figures.statedEquity = amount("statedEquity")
    figures.statedCostOfSales = amount("statedCostOfSales")
    return figures
  }
}
