/// Reads comma-separated values record by record, in memory that does not grow with the file.
///
/// Fields stand apart by `,`, `;` or a tab, whichever the first line has most of, or by what `sep=;`
/// names before it. What the text is in, `TextDecoder` tells; rows without anything in them are passed
/// over.
public struct CSVReader {
  public struct Record: Equatable, Sendable {
    /// The line on which the record starts, counted from 1.
    public var line: Int
    public var fields: [String]
    /// A quote that was never closed, or text after a closing quote.
    public var isMalformed: Bool
    /// Where each field begins, in bytes of its row from 1.
    public var columns: [Int]

    public init(line: Int, fields: [String], isMalformed: Bool = false, columns: [Int] = []) {
      self.line = line
      self.fields = fields
      self.isMalformed = isMalformed
      self.columns = columns
    }
  }

  private let more: () throws -> [UInt8]
  private var decoder = TextDecoder()
  private var rows = RowScanner()
  private var isAtEnd = false

  /// - Parameter more: the next bytes; none at the end.
  public init(_ more: @escaping () throws -> [UInt8]) { self.more = more }

  /// The next record that is not empty; `nil` at the end.
  /// - Throws: what the bytes' source throws, and `UndecodableText`.
  public mutating func next() throws -> Record? {
    while true {
      while !rows.next() {
        guard !isAtEnd else { return nil }
        try feed()
      }
      if rows.isBlank, !rows.isMalformed { continue }
      return Record(
        line: rows.line,
        fields: rows.fields.map { rows.text($0) },
        isMalformed: rows.isMalformed,
        columns: rows.fields.map { $0.lowerBound - rows.start + 1 }
      )
    }
  }

  /// Adds pieces until there is twice as much to read, so that a long row is not begun at each.
  private mutating func feed() throws {
    let enough = max(1, 2 * rows.pending)
    while rows.pending < enough {
      let piece = try more()
      rows.append(try decoder.take(piece, isLast: piece.isEmpty))
      if piece.isEmpty {
        isAtEnd = true
        rows.finish()
        return
      }
    }
  }
}
