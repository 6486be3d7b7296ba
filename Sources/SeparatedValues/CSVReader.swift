/// Reads comma-separated values record by record, in memory that does not grow with the file.
///
/// Fields stand apart by `,`, `;` or a tab, whichever the first line has most of. A UTF-8 byte order
/// mark is passed over, empty lines are too.
public struct CSVReader {
  public struct Record: Equatable, Sendable {
    /// The line on which the record starts, counted from 1.
    public var line: Int
    public var fields: [String]
    /// A quote that was never closed, or text after a closing quote.
    public var isMalformed: Bool

    public init(line: Int, fields: [String], isMalformed: Bool = false) {
      self.line = line
      self.fields = fields
      self.isMalformed = isMalformed
    }
  }

  private let more: () throws -> [UInt8]
  private var rows = RowScanner()
  private var isAtEnd = false

  /// - Parameter more: the next bytes; none at the end.
  public init(_ more: @escaping () throws -> [UInt8]) { self.more = more }

  /// The next record that is not empty; `nil` at the end.
  public mutating func next() throws -> Record? {
    while true {
      while !rows.next() {
        guard !isAtEnd else { return nil }
        try feed()
      }
      guard rows.fields.count > 1 || rows.fields.first?.isEmpty == false || rows.isMalformed else {
        continue
      }
      return Record(
        line: rows.line,
        fields: rows.fields.map { rows.text($0) },
        isMalformed: rows.isMalformed
      )
    }
  }

  /// Adds pieces until there is twice as much to read, so that a long row is not begun at each.
  private mutating func feed() throws {
    let enough = max(1, 2 * rows.pending)
    while rows.pending < enough {
      let piece = try more()
      guard !piece.isEmpty else {
        isAtEnd = true
        rows.finish()
        return
      }
      rows.append(piece)
    }
  }
}
