public import AssessmentKit

/// Sums of one account or of many: `due` is always `waived` plus `paid` plus `arrears`.
public struct LevyTotals: Hashable, Sendable {
  public var due = Rupiah.zero
  public var waived = Rupiah.zero
  public var cash = Rupiah.zero
  public var bank = Rupiah.zero

  public init() {}

  /// What there is to pay.
  public var net: Rupiah { due - waived }
  /// All the money that counts.
  public var money: Rupiah { cash + bank }
}
