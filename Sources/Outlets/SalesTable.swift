import AssessmentKit
import CivilTime
import CurriculumModel
public import SeparatedValues

/// A till's file: a table with headings, one line for each thing sold.
public struct SalesTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// From 1, the headings' line counted.
    public var line: Int
    public var request: SaleRequest
  }

  /// What can't be read in one line; all of it.
  public struct BadRow: Hashable, Sendable {
    public var line: Int
    public var problems: [Problem]
  }

  /// A column, what stands in it and what was expected.
  public struct Problem: Hashable, Sendable {
    public enum Column: String, Hashable, Sendable, CaseIterable {
      case day, product, quantity, price, channel
    }

    public var column: Column
    public var found: String
  }

  public private(set) var rows: [Row] = []
  public private(set) var refused: [BadRow] = []
  /// What keeps the table from being read at all.
  public private(set) var problems: [SeparatedTable.Problem]

  /// Columns: day, product, quantity; price, channel and receipt if the till writes them.
  public init(_ text: String) {
    let table = SeparatedTable(
      text,
      columns: [
        .init("day", ["tanggal", "date", "day"]),
        .init("product", ["produk", "product", "barang", "kode"]),
        .init("quantity", ["jumlah", "quantity", "qty"]),
        .init("price", ["harga", "price", "harga satuan"], isRequired: false),
        .init("channel", ["saluran", "channel"], isRequired: false),
        .init("receipt", ["struk", "receipt", "no struk", "nota"], isRequired: false),
      ]
    )
    problems = table.problems
    for row in table.rows {
      var problems: [Problem] = []
      func read<Value>(_ column: Problem.Column, _ value: Value?) -> Value? {
        if value == nil { problems.append(Problem(column: column, found: row[column.rawValue])) }
        return value
      }
      let day = read(.day, TypedValue.day(row["day"]))
      let product = read(.product, row["product"].isEmpty ? nil : row["product"])
      let quantity = read(.quantity, Self.whole(row["quantity"]))
      let price = row["price"].isEmpty ? nil : read(.price, Self.whole(row["price"]))
      let channel =
        row["channel"].isEmpty ? .shop : read(.channel, SaleLine.Channel(typed: row["channel"]))
      guard problems.isEmpty, let day, let product, let quantity, let channel else {
        refused.append(BadRow(line: row.line, problems: problems))
        continue
      }
      let request = SaleRequest(
        product: ProductID(product),
        quantity: quantity,
        price: price,
        day: day,
        channel: channel,
        receipt: row["receipt"]
      )
      rows.append(Row(line: row.line, request: request))
    }
  }

  /// A whole number above 0.
  private static func whole(_ text: String) -> Int? {
    guard let amount = TypedValue.number(text).flatMap({ Rupiah($0) })?.amount, amount > 0 else {
      return nil
    }
    return amount
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
