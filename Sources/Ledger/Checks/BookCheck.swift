public import AssessmentKit

/// All that a check may look at.
public struct BookCase: Sendable {
  public var book: CashBook
  public var figures: BookFigures
  public var rules: BookRules
  public var statements: Statements

  public init(book: CashBook, figures: BookFigures, rules: BookRules) {
    self.book = book
    self.figures = figures
    self.rules = rules
    statements = book.statements(figures)
  }
}

/// What a programme decides about books; all of it comes from the curriculum.
public struct BookRules: Hashable, Sendable {
  /// How far counted cash may be from the book, in rupiah.
  public var cashTolerance: Rupiah
  /// Payments from this amount need a proof.
  public var proofFrom: Rupiah
  /// How long equipment serves.
  public var equipmentMonths: Int
  /// Words that tell of a household, in lower case.
  public var householdWords: [String]

  public init(
    cashTolerance: Rupiah = .zero,
    proofFrom: Rupiah = .zero,
    equipmentMonths: Int = 48,
    householdWords: [String] = BookRules.usualWords
  ) {
    self.cashTolerance = cashTolerance
    self.proofFrom = proofFrom
    self.equipmentMonths = equipmentMonths
    self.householdWords = householdWords
  }

  public static let usualWords = [
    "rumah tangga", "pribadi", "sekolah anak", "uang sekolah", "arisan", "belanja rumah",
    "household",
    "private", "school fees",
  ]
}

/// One thing that must hold of a book.
public struct BookCheck: Sendable {
  /// Stable, such as `book.cash-count`.
  public var code: String
  public var titleID: String
  public var titleEN: String
  /// What is wrong; nothing when it holds; `nil` when there is nothing to compare with.
  public var findings: @Sendable (BookCase) -> [BookFinding]?

  /// Every check; a further one is a file and a line here.
  ///
  /// - Source: SAK EMKM (2016) and the usual practice of mentors and lenders.
  public static let all: [BookCheck] = [
    .balance, .equityRollForward, .cashCount, .costOfSales, .drawingsApart, .completeEntries,
    .datesWithinPeriod, .salesEqualTurnover, .straightLineDepreciation, .noNegativeCash,
  ]
}
