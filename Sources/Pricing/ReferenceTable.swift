import AssessmentKit
public import Readings

/// Prices that somebody found, as a table with headings: product, kind, price, day.
public struct ReferenceTable: Hashable, Sendable {
  public private(set) var prices: [ReferencePrice] = []
  /// What keeps the table or some of its lines from being read, in order of line.
  public private(set) var findings: [TableFinding]

  public init(_ text: String) { self.init(Array(text.utf8)) }

  public init(_ bytes: [UInt8]) {
    let table = ReadTable(bytes, as: .survey)
    findings = table.findings
    for var row in table.rows {
      let key = ReferencePrice.key(row["product"])
      if key.isEmpty { row.report("product", .emptyCell(row.name(of: "product"))) }
      let kind = row.word("kind", ["jaringan", "anggota", "survei"]) {
        ReferencePrice.Kind(typed: $0)
      }
      let price = row.need("price", row.rupiah("price", in: 1...Rupiah.greatest.amount))
      let day = row.need("day", row.day("day"))
      findings += row.findings
      guard row.isSound, let kind, let price, let day else { continue }
      prices.append(.init(product: key, kind: kind, price: price.amount, day: day))
    }
    findings.sort { $0.line < $1.line }
  }
}
