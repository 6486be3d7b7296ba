public import Diagnostics
public import SeparatedValues

/// What is wrong with a table: with its text, its headings or one of its cells.
public enum TableProblem: Hashable, Sendable {
  /// No line at all.
  case empty
  /// Headings, and no row under them.
  case noRows
  /// Columns without which it can't be read.
  case missing([ReadingWords])
  case unknown(String, expected: [ReadingWords])
  /// Two headings that mean one column.
  case repeated(String, before: String)
  /// So many cells under so many headings.
  case width(Int, expected: Int)
  /// A value in a column without a heading.
  case unnamed(String)
  case quote
  case text(UndecodableText)
  case emptyCell(ReadingWords)
  case misread(ReadingWords, String, Misreading)
  /// Two cells of which one excludes the other.
  case together([ReadingWords])

  /// A code never changes its meaning.
  public var code: String {
    switch self {
    case .empty: "TAB001"
    case .noRows: "TAB002"
    case .missing: "TAB003"
    case .unknown: "TAB004"
    case .repeated: "TAB005"
    case .width: "TAB006"
    case .unnamed: "TAB007"
    case .quote: "TAB008"
    case .text: "TAB009"
    case .emptyCell: "TAB010"
    case .together: "TAB011"
    case .misread(_, _, let misreading):
      switch misreading {
      case .number: "TAB012"
      case .ambiguous: "TAB013"
      case .fraction: "TAB014"
      case .range: "TAB015"
      case .scientific: "TAB016"
      case .sheetError: "TAB017"
      case .day, .noSuchDay, .shortYear, .monthFirst, .serialDay: "TAB018"
      case .month: "TAB019"
      case .phone: "TAB020"
      case .yesNo, .word: "TAB021"
      }
    }
  }

  /// Whether it keeps the whole table from being read, and no row alone.
  public var isAboutTheTable: Bool {
    switch self {
    case .empty, .noRows, .missing, .unknown, .repeated, .text: true
    case .width, .unnamed, .quote, .emptyCell, .misread, .together: false
    }
  }

  /// How assessors name it in what they say of a form.
  public var findingCode: String {
    switch self {
    case .empty: "table.empty"
    case .noRows: "table.no-rows"
    case .missing, .unknown, .repeated: "table.headings"
    case .width, .unnamed: "table.width"
    case .quote: "table.quote"
    case .text: "table.encoding"
    case .emptyCell, .misread, .together: "table.cell"
    }
  }
}

/// One problem and where it is.
public struct TableFinding: Hashable, Sendable {
  /// From 1, what stands before the headings counted.
  public var line: Int
  /// In bytes of the row from 1; 0 when only the line is known.
  public var column: Int
  public var problem: TableProblem

  public init(line: Int, column: Int = 0, _ problem: TableProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}

/// Everything that keeps a table from being read.
public struct TableRefusal: Error, Hashable, Sendable {
  public var all: [TableFinding]

  public init(_ all: [TableFinding]) { self.all = all }
}
