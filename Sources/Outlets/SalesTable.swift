import AssessmentKit
import CurriculumModel
public import Readings

/// A till's file: a table with headings, one line for each thing sold.
public struct SalesTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// From 1, the headings' line counted.
    public var line: Int
    public var request: SaleRequest
  }

  public private(set) var rows: [Row] = []
  /// Everything that can't be read, in order of line.
  public private(set) var findings: [TableFinding]

  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// Columns: those of `TableForm.till`.
  public init(_ bytes: [UInt8]) {
    let table = ReadTable(bytes, as: .till)
    findings = table.findings
    for var row in table.rows {
      let day = row.need("day", row.day("day"))
      let product = row.text("product")
      let most = Rupiah.greatest.amount
      let quantity = row.need("quantity", row.whole("quantity", in: 1...most))
      let price = row.rupiah("price", in: 1...most)
      let channel =
        row["channel"].isEmpty
        ? .shop
        : row.word("channel", ["toko", "daring", "pesanan", "bazar"]) {
          SaleLine.Channel(typed: $0)
        }
      let receipt = row.code("receipt")
      findings += row.findings
      guard row.isSound, let day, let product, let quantity, let channel else { continue }
      let request = SaleRequest(
        product: ProductID(product),
        quantity: quantity,
        price: price?.amount,
        day: day,
        channel: channel,
        receipt: receipt ?? ""
      )
      rows.append(Row(line: row.line, request: request))
    }
    findings.sort { $0.line < $1.line }
  }
}

extension SaleLine.Channel {
  /// As people and tills write it, in either language; `nil` for anything else.
  public init?(typed text: String) {
    switch text.lowercased() {
    case "shop", "toko", "gerai", "warung": self = .shop
    case "online", "daring", "lokapasar": self = .online
    case "order", "pesanan", "pesanan dinas", "e-order": self = .order
    case "bazaar", "bazar": self = .bazaar
    default: return nil
    }
  }
}
