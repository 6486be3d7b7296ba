import SeparatedValues
import Testing

@Suite("Tables as people type them")
struct SeparatedTableTests {
  static let columns = [
    SeparatedTable.Column("product", ["produk", "product"]),
    .init("price", ["harga", "price"]), .init("note", ["catatan", "note"], isRequired: false),
  ]

  /// A text; product and price of each row, with its line.
  static let sound: [(String, [String])] = [
    ("produk,harga\nKue,5000\n", ["2 Kue 5000"]),
    ("Price;Product\r\n5000; Kue \r\n", ["2 Kue 5000"]),
    ("produk\tharga\n\nKue\t5000", ["3 Kue 5000"]),
    ("produk,harga\n\"Kue, \"\"enak\"\"\",5000", ["2 Kue, \"enak\" 5000"]),
    ("produk,harga,lain\nKue", ["2 Kue "]),
  ]

  @Test("Separators, order, quotes and missing cells", arguments: sound)
  func rows(text: String, expected: [String]) {
    let table = SeparatedTable(text, columns: Self.columns)
    #expect(table.problems == [])
    #expect(table.rows.map { "\($0.line) \($0["product"]) \($0["price"])" } == expected)
  }

  static let unsound: [(String, [SeparatedTable.Problem])] = [
    ("", [.empty]), ("\n", [.empty]), ("nama,harga\n", [.headings(["produk"])]),
    ("produk,harga\n\"Kue,5\n", [.quote(line: 2)]),
    ("produk,harga\n\"Kue\"x,5\n", [.quote(line: 2)]),
  ]

  @Test("What keeps a table from being read", arguments: unsound)
  func problems(text: String, expected: [SeparatedTable.Problem]) {
    #expect(SeparatedTable(text, columns: Self.columns).problems == expected)
  }
}
