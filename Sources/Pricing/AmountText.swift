import AssessmentKit

/// Amounts of rupiah as people type them.
public enum AmountText {
  /// 0 up to the greatest amount there is.
  public static func rupiah(_ text: String) -> Int? {
    guard let amount = TypedValue.number(text).flatMap({ Rupiah($0) })?.amount, amount >= 0 else {
      return nil
    }
    return amount
  }
}
