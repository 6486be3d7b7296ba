import Diagnostics

/// What the codes about marketing mean.
enum MarketingExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "MKT001",
      title: .init(id: "Angka pemasaran masuk akal", en: "Marketing's figures are in range"),
      reason: .init(
        id: "Indeks dan margin dalam persen, umur harga dalam hari; semuanya bilangan bulat.",
        en: "Index and margin are percent, the age of prices is in days; all are whole numbers."
      ),
      wrong:
        "<pricing references=\"3\" referenceDays=\"90\" greatestIndex=\"1.1\" leastMargin=\"10\"/>",
      right:
        "<pricing references=\"3\" referenceDays=\"90\" greatestIndex=\"110\" leastMargin=\"10\"/>"
    ),
    DiagnosticExplanation(
      "MKT002",
      title: .init(id: "Ada yang dinilai", en: "There is something to judge"),
      reason: .init(
        id: "marketing menilai daftar harga atau catatan penjualan, salah satu.",
        en: "marketing judges a price list or a record of sales, one of the two."
      ),
      wrong: "<marketing/>",
      right: "<marketing><sales months=\"2\"/></marketing>"
    ),
  ]
}
