/// What a file is read as, which decides how much of it is read at most.
public enum FileKind: Hashable, Sendable, CaseIterable {
  /// Rows of comma-separated values; read piece by piece.
  case table
  /// Questions of a quiz, in any of the formats that are read.
  case questions
  /// What a participant hands in: a photo, a scan.
  case attachment
  /// A submission or other data written as JSON.
  case data
  /// An XML document beside a curriculum, such as the centres or the calendar.
  case document
  /// A cash book.
  case book
  /// A timetabling instance or its solution.
  case timetable
  /// Which module goes where when registrations move.
  case mapping
  /// A draw as it was published.
  case draw

  /// The most bytes that are read of one.
  public var limit: Int {
    switch self {
    case .table: 256_000_000
    case .questions: 32_000_000
    case .attachment: 20_000_000
    case .data: 16_000_000
    case .document: 16_000_000
    case .book: 20_000_000
    case .timetable: 20_000_000
    case .mapping: 1_000_000
    case .draw: 64_000_000
    }
  }

  /// Whether its bytes have to be UTF-8; XML and photos say themselves what they are, and of tables
  /// whoever reads them finds out.
  var isText: Bool {
    switch self {
    case .data, .timetable, .mapping, .draw: true
    case .table, .book, .questions, .attachment, .document: false
    }
  }

  /// The longest line, in bytes; `nil` where a line may be as long as the file.
  ///
  /// A table is read row by row, so that a row without an end would fill the memory.
  var longestLine: Int? { self == .table ? 1_000_000 : nil }
}
