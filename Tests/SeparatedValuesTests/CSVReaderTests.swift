import SeparatedValues
import Testing

@Suite struct `Comma-separated values` {
  static let tables: [(name: String, text: String, expected: [(line: Int, fields: [String])])] = [
    ("plain", "a,b\n1,2\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("no last newline", "a,b\n1,2", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("carriage returns", "a,b\r\n1,2\r\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("quotes", "a,b\n\"x,\"\"y\"\"\",2\n", [(1, ["a", "b"]), (2, ["x,\"y\"", "2"])]),
    ("a newline inside quotes", "a\n\"x\ny\"\nz\n", [(1, ["a"]), (2, ["x\ny"]), (4, ["z"])]),
    ("empty lines", "a\n\n\nz\n", [(1, ["a"]), (4, ["z"])]),
    ("semicolons", "a;b\n1,5;2\n", [(1, ["a", "b"]), (2, ["1,5", "2"])]),
    ("tabs", "a\tb\n1,5;\t2\n", [(1, ["a", "b"]), (2, ["1,5;", "2"])]),
    (
      "a comma in a quoted heading", "\"a,b,c\";d\n1;2\n", [(1, ["a,b,c", "d"]), (2, ["1", "2"])]
    ),
    ("quotes inside a bare field", "a\nx\"\"y\n", [(1, ["a"]), (2, ["x\"\"y"])]),
    ("blanks after a closing quote", "a,b\n\"x\" ,2\r\n", [(1, ["a", "b"]), (2, ["x", "2"])]),
    ("only quotes", "a\n\"\"\"\"\n", [(1, ["a"]), (2, ["\""])]),
    ("a quote at the very end", "a,b\n1,\"2\"", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("an empty last field", "a,b\n1,", [(1, ["a", "b"]), (2, ["1", ""])]),
    ("byte order mark", "\u{FEFF}a,b\n", [(1, ["a", "b"])]),
    ("empty fields", "a,b\n,\n1,\n", [(1, ["a", "b"]), (3, ["1", ""])]),
    ("nothing", "", []),
  ]

  @Test(arguments: tables.indices, [1, 2, 3, 7, 1_000])
  func `records come out the same however the bytes arrive`(table: Int, piece: Int) throws {
    let (_, text, expected) = Self.tables[table]
    let found = try Self.read(text, inPiecesOf: piece)
    #expect(found.map(\.line) == expected.map(\.line))
    #expect(found.map(\.fields) == expected.map(\.fields))
  }

  @Test(arguments: ["a\n\"x\n", "a\n\"x\"y\n"])
  func `a quote that does not close is named`(text: String) throws {
    let found = try Self.read(text, inPiecesOf: 4)
    #expect(found.map(\.isMalformed) == [false, true])
    #expect(found.last?.line == 2)
  }

  @Test func `a row far longer than a piece is not begun again at each`() throws {
    let long = String(repeating: "x\n", count: 200_000)
    let found = try Self.read("a\n\"\(long)\"\nz\n", inPiecesOf: 64)
    #expect(found.map(\.line) == [1, 2, 200_003])
    #expect(found[1].fields == [long])
  }

  static func read(_ text: String, inPiecesOf size: Int) throws -> [CSVReader.Record] {
    var rest = Array(text.utf8)[...]
    var reader = CSVReader {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var records: [CSVReader.Record] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }
}
