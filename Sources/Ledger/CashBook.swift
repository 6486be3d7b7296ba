public import AssessmentKit
public import CivilTime

/// A cash book that was read: every row an amount between two accounts.
public struct CashBook: Sendable {
  public struct Entry: Hashable, Sendable {
    /// In the file, from 1.
    public var line: Int
    public var day: Day
    /// Above 0.
    public var amount: Rupiah
    /// Positions in the chart.
    public var debit: Int
    public var credit: Int
    public var hasProof: Bool
    /// Where its description stands in the file's bytes.
    var text: Range<Int>
  }

  public let chart: ChartOfAccounts
  /// In the order written.
  public internal(set) var entries: [Entry]
  /// The file's bytes, for the descriptions.
  let bytes: [UInt8]

  /// What an entry says of itself.
  public func text(of entry: Entry) -> String {
    String(decoding: bytes[entry.text], as: UTF8.self)
  }

  func kind(_ position: Int) -> Account.Kind { chart.kinds[position] }
}

/// What is wrong with one row or one figure; the same words for a terminal and for the journal, which
/// must not hold what was typed.
public struct BookFinding: Hashable, Sendable {
  /// The line of the file, `nil` for what concerns the whole book.
  public var line: Int?
  /// In UTF-8 bytes, from 1; 0 for the whole line.
  public var column: Int
  public var code: String
  public var id: String
  public var en: String
  public var fixID: String
  public var fixEN: String
  /// What is wrong and what to do, where `id` and `en` repeat what was typed: for the journal.
  public var unquoted: (id: String, en: String)? {
    unquotedID.flatMap { id in unquotedEN.map { (id, $0) } }
  }
  var unquotedID: String?
  var unquotedEN: String?
  /// What stands there, for the owner's eyes alone.
  public var found: String?

  init(
    _ code: String,
    line: Int? = nil,
    column: Int = 0,
    found: String? = nil,
    id: String,
    en: String,
    fixID: String,
    fixEN: String
  ) {
    self.code = code
    self.line = line
    self.column = column
    self.found = found
    self.id = id
    self.en = en
    self.fixID = fixID
    self.fixEN = fixEN
  }
}
