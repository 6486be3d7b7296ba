public import Timetabling

/// What an import did, row by row in numbers, and every row it could not take.
public struct ImportReport: Hashable, Sendable {
  /// A row that was not taken.
  public struct BadRow: Hashable, Sendable {
    /// The line of the file on which the row starts, counted from 1; the header is line 1.
    public var line: Int
    /// Each names the column, the value and what was expected.
    public var reasons: [RowProblem]
  }

  /// A row that was taken, with what somebody should look at.
  public struct Note: Hashable, Sendable {
    /// The line of the file on which the row starts, counted from 1.
    public var line: Int
    public var words: [Wording]
  }

  /// Rows read, without the header and empty lines.
  public var rows = 0
  public var added = 0
  public var updated = 0
  public var unchanged = 0
  /// In order of line.
  public var refused: [BadRow] = []
  /// In order of line; the first `mostNotes` of them.
  public var notes: [Note] = []
  /// How many rows had notes beyond those.
  public var furtherNotes = 0
  /// More than anybody reads: a file whose every row is odd has one fault, not 100,000.
  public static let mostNotes = 1_000
  /// Whether the good rows were kept; false after a strict import with any bad row.
  public var isKept = true
}

/// How an import treats bad rows.
public struct ImportOptions: Hashable, Sendable {
  /// Refuse every row when one of them is bad; else the good rows are kept.
  public var isStrict: Bool
  /// Who starts which curriculum when a row says nothing.
  public var curriculum: String?
  /// What may be changed of people who are known already.
  public var allowed: AllowedChanges
  /// Rows of one transaction; 1 or more.
  public var chunk: Int

  public init(
    isStrict: Bool = false,
    curriculum: String? = nil,
    allowing allowed: AllowedChanges = .none,
    chunk: Int = 2_000
  ) {
    self.isStrict = isStrict
    self.curriculum = curriculum
    self.allowed = allowed
    self.chunk = chunk
  }
}
