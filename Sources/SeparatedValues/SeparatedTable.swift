/// A short table with headings, as people type or export it.
public struct SeparatedTable: Hashable, Sendable {
  /// One column: its headings in lower case, any of which names it.
  public struct Column: Hashable, Sendable {
    public var name: String
    public var headings: [String]
    public var isRequired: Bool

    public init(_ name: String, _ headings: [String], isRequired: Bool = true) {
      self.name = name
      self.headings = headings
      self.isRequired = isRequired
    }
  }

  public struct Row: Hashable, Sendable {
    /// From 1, the headings' line counted.
    public var line: Int
    private let fields: [String: String]

    init(line: Int, fields: [String: String]) {
      self.line = line
      self.fields = fields
    }

    /// What stands in a column, without blanks around it; empty for nothing.
    public subscript(column: String) -> String { fields[column] ?? "" }
  }

  public enum Problem: Hashable, Sendable {
    case empty
    /// The first heading of each column that is missing.
    case headings([String])
    case quote(line: Int)
  }

  public private(set) var rows: [Row] = []
  public private(set) var problems: [Problem] = []

  /// - Complexity: O(characters).
  public init(_ text: String, columns: [Column]) {
    let bytes = Array(text.utf8)
    var scanner = RowScanner(bytes, separator: RowScanner.separator(of: bytes))
    func words() -> [String] {
      scanner.fields.map { range in
        var word = scanner.text(range)[...]
        while word.first?.isWhitespace == true { word.removeFirst() }
        while word.last?.isWhitespace == true { word.removeLast() }
        return String(word)
      }
    }
    guard scanner.next(), !scanner.isBlank else {
      problems = [.empty]
      return
    }
    let headings = words().map { $0.lowercased() }
    var positions: [String: Int] = [:]
    for column in columns {
      positions[column.name] = headings.firstIndex { column.headings.contains($0) }
    }
    let missing = columns.filter { $0.isRequired && positions[$0.name] == nil }
    guard missing.isEmpty else {
      problems = [.headings(missing.map { $0.headings.first ?? $0.name })]
      return
    }
    while scanner.next() {
      if scanner.isMalformed { problems.append(.quote(line: scanner.line)) }
      if scanner.isBlank || scanner.isMalformed { continue }
      let words = words()
      rows.append(
        Row(
          line: scanner.line,
          fields: positions.compactMapValues { words.indices.contains($0) ? words[$0] : nil }
        )
      )
    }
  }
}
