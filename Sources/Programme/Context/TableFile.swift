import Files
public import Readings
import Scheduling
import SeparatedValues

/// A file that is no table, or not the one that was expected: with every reason.
public struct UnreadableTable: Error, Hashable, Sendable {
  public var path: String
  public var findings: [TableFinding]

  init(_ path: String, _ findings: [TableFinding]) {
    self.path = path
    self.findings = findings
  }
}

/// A table in a file, or in standard input for `-`, read row by row in memory that does not grow with
/// it.
struct TableFile {
  let path: String
  let head: TableHead
  private var reader: CSVReader
  private var first: CSVReader.Record?

  /// - Throws: `UnreadableFile`; `UnreadableTable` for what is no text, for headings that are wrong and
  ///   for headings alone.
  init(_ path: String, as form: TableForm) throws {
    let file = try ReadableFile(path, as: .table)
    try self.init(CSVReader { try file.next() }, path: path, as: form)
  }

  init(_ reader: CSVReader, path: String, as form: TableForm) throws {
    var reader = reader
    self.path = path
    do {
      head = try reader.head(of: form)
      first = try reader.next()
    } catch {
      throw Self.named(error, path)
    }
    self.reader = reader
    if first == nil { throw UnreadableTable(path, [TableFinding(line: 1, .noRows)]) }
  }

  /// The next row with anything in it; `nil` at the end.
  /// - Throws: as `init`.
  mutating func record() throws -> CSVReader.Record? {
    if let record = first {
      first = nil
      return record
    }
    do { return try reader.next() } catch { throw Self.named(error, path) }
  }

  /// The same, to be read by its columns.
  mutating func row() throws -> TableRow? { try record().map { TableRow($0, head) } }

  private static func named(_ error: any Error, _ path: String) -> any Error {
    switch error {
    case let error as UndecodableText:
      UnreadableTable(path, [TableFinding(line: error.line, .text(error))])
    case let error as TableRefusal: UnreadableTable(path, error.all)
    default: error
    }
  }
}

extension TableRow {
  /// Everything that is wrong with it, as an import says it.
  var problems: [RowProblem] { findings.map { .table($0) } }

  /// Hours of the week; any time for an empty cell.
  mutating func hours(_ id: String) -> WeeklyHours {
    if let hours = WeeklyHours(self[id]) { return hours }
    report(id, .word(["sen-jum 08:00-16:00", "mon-fri 08:00-16:00"]))
    return .always
  }
}
