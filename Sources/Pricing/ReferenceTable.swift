import AssessmentKit
public import SeparatedValues

/// Prices that somebody found, as a table with headings: product, kind, price, day.
public struct ReferenceTable: Hashable, Sendable {
  public private(set) var prices: [ReferencePrice] = []
  /// What keeps the table from being read at all.
  public private(set) var problems: [SeparatedTable.Problem]
  /// Lines that name no product, kind, price or day, in order.
  public private(set) var unreadable: [Int] = []

  public init(_ text: String) {
    let table = SeparatedTable(
      text,
      columns: [
        .init("product", ["produk", "product", "barang"]), .init("kind", ["jenis", "kind"]),
        .init("price", ["harga", "price"]), .init("day", ["tanggal", "date"]),
      ]
    )
    problems = table.problems
    for row in table.rows {
      guard let kind = ReferencePrice.Kind(typed: row["kind"]),
        let day = TypedValue.day(row["day"]), let price = AmountText.rupiah(row["price"]),
        price > 0, !ReferencePrice.key(row["product"]).isEmpty
      else {
        unreadable.append(row.line)
        continue
      }
      prices.append(
        .init(product: ReferencePrice.key(row["product"]), kind: kind, price: price, day: day)
      )
    }
  }
}
