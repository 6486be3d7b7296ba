public import CurriculumModel

/// One account of a small business's books.
public struct Account: Hashable, Sendable {
  /// What an account is for, which decides where it stands in the statements.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case cash, bank, receivable, stock, equipment
    case accumulatedDepreciation
    case payable, loan
    /// What was there when the period began, net.
    case opening
    case contribution, drawings
    case sales, otherIncome
    case purchases, expense, depreciation

    public var isMoney: Bool { self == .cash || self == .bank }
    public var isAsset: Bool {
      [.cash, .bank, .receivable, .stock, .equipment, .accumulatedDepreciation].contains(self)
    }
    public var isLiability: Bool { self == .payable || self == .loan }
    public var isCost: Bool { [.purchases, .expense, .depreciation].contains(self) }
  }

  /// Such as `4-100`.
  public var code: String
  public var kind: Kind
  public var title: LocalizedText

  public init(code: String, kind: Kind, title: LocalizedText) {
    self.code = code
    self.kind = kind
    self.title = title
  }
}
