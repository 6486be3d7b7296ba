public import SeparatedValues

/// A short table with headings, as people type or export it, read as a whole.
public struct ReadTable: Hashable, Sendable {
  /// Every row whose shape is that of the headings.
  public private(set) var rows: [TableRow] = []
  /// What keeps the table or some of its rows from being read, in order of line.
  public private(set) var findings: [TableFinding] = []

  /// - Complexity: O(characters).
  public init(_ text: String, as form: TableForm) { self.init(Array(text.utf8), as: form) }

  /// - Complexity: O(bytes).
  public init(_ bytes: [UInt8], as form: TableForm) {
    var rest: [UInt8]? = bytes
    do {
      try read(
        CSVReader {
          defer { rest = nil }
          return rest ?? []
        },
        as: form
      )
    } catch let error as UndecodableText {
      rows = []
      findings = [TableFinding(line: error.line, .text(error))]
    } catch let error as TableRefusal {
      findings = error.all
    } catch {
      // The bytes are at hand, so that nothing else can fail.
      findings = [TableFinding(line: 1, .empty)]
    }
  }

  /// Whether rows could be read at all.
  public var isReadable: Bool { !rows.isEmpty }

  private mutating func read(_ reader: CSVReader, as form: TableForm) throws {
    var reader = reader
    let head = try reader.head(of: form)
    var isBare = true
    while let record = try reader.next() {
      isBare = false
      let row = TableRow(record, head)
      if row.isSound { rows.append(row) } else { findings += row.findings }
    }
    if isBare { findings = [TableFinding(line: 1, .noRows)] }
  }
}

extension CSVReader {
  /// The headings of a table, which is the first line with anything in it.
  /// - Throws: `TableRefusal`; what reading throws.
  public mutating func head(of form: TableForm) throws -> TableHead {
    guard let record = try next() else {
      throw TableRefusal([TableFinding(line: 1, .empty)])
    }
    if record.isMalformed { throw TableRefusal([TableFinding(line: record.line, .quote)]) }
    return try TableHead(record.fields, line: record.line, columns: record.columns, of: form)
  }
}
