public import CivilTime
public import Diagnostics
public import Money
public import SeparatedValues

/// One row of a table, read by its columns; collects everything that is wrong with it.
public struct TableRow: Hashable, Sendable {
  public let line: Int
  private let cells: [String]
  private let columns: [Int]
  private let head: TableHead
  public private(set) var findings: [TableFinding] = []

  public init(_ record: CSVReader.Record, _ head: TableHead) {
    line = record.line
    cells = record.fields
    columns = record.columns
    self.head = head
    if record.isMalformed {
      findings.append(TableFinding(line: line, column: 1, .quote))
    } else if let problem = head.shapeProblem(cells) {
      findings.append(TableFinding(line: line, column: 1, problem))
    }
  }

  /// Without blanks around it; empty when it stands nowhere.
  public subscript(id: String) -> String {
    guard let place = head.positions[id], place < cells.count else { return "" }
    return TypedValue.trimmed(cells[place])
  }

  /// Whether the row can be read so far.
  public var isSound: Bool { findings.isEmpty }

  /// Adds what only the reader of the rows knows to be wrong with a cell.
  public mutating func report(_ id: String, _ misreading: Misreading) {
    report(id, .misread(name(of: id), self[id], misreading))
  }

  public mutating func report(_ id: String, _ problem: TableProblem) {
    let place = head.positions[id] ?? 0
    // In a row that has not the shape of its headings, every further finding would be about a shift.
    if findings.contains(where: { $0.problem.findingCode != "table.cell" }) { return }
    findings.append(
      TableFinding(
        line: line,
        column: columns.indices.contains(place) ? columns[place] : 0,
        problem
      )
    )
  }

  /// What a column is called.
  public func name(of id: String) -> ReadingWords {
    head.name(of: id)
  }

  // MARK: By kind; `nil` for an empty cell and for one that can't be read, which is reported

  /// A text that has to be there.
  public mutating func text(_ id: String) -> String? {
    let text = self[id]
    if text.isEmpty { report(id, .emptyCell(name(of: id))) }
    return text.isEmpty ? nil : text
  }

  public mutating func code(_ id: String) -> String? {
    read(id) { text throws(Misreading) in try TypedValue.code(text) }
  }

  public mutating func rupiah(_ id: String, in range: ClosedRange<Int>) -> Rupiah? {
    read(id) { text throws(Misreading) in try TypedValue.rupiah(text, in: range) }
  }

  public mutating func unitPrice(_ id: String) -> ExactDecimal? {
    read(id) { text throws(Misreading) in try TypedValue.unitPrice(text) }
  }

  public mutating func decimal(_ id: String) -> ExactDecimal? {
    read(id) { text throws(Misreading) in try TypedValue.decimal(text) }
  }

  public mutating func whole(_ id: String, in range: ClosedRange<Int>) -> Int? {
    read(id) { text throws(Misreading) in try TypedValue.whole(text, in: range) }
  }

  public mutating func day(_ id: String) -> Day? {
    read(id) { text throws(Misreading) in try TypedValue.day(text) }
  }

  public mutating func month(_ id: String) -> Month? {
    read(id) { text throws(Misreading) in try TypedValue.month(text) }
  }

  /// One of a few words, which has to be there.
  /// - Parameter words: those that are named to whoever wrote another.
  public mutating func word<Value>(
    _ id: String,
    _ words: [String],
    _ meaning: (String) -> Value?
  ) -> Value? {
    guard let text = text(id) else { return nil }
    if let value = meaning(text) { return value }
    report(id, .word(words))
    return nil
  }

  /// Several names in one cell, parted by `|`, `;` or a blank.
  public func list(_ id: String) -> [String] {
    self[id].split { "|; ".contains($0) }.map(String.init)
  }

  /// The value of a cell that has to be there: what was read, or a finding that it is empty.
  public mutating func need<Value>(_ id: String, _ value: Value?) -> Value? {
    if value == nil, self[id].isEmpty { report(id, .emptyCell(name(of: id))) }
    return value
  }

  private mutating func read<Value>(
    _ id: String,
    _ reading: (String) throws(Misreading) -> Value
  ) -> Value? {
    let text = self[id]
    if text.isEmpty { return nil }
    do throws(Misreading) { return try reading(text) } catch {
      report(id, error)
      return nil
    }
  }
}
