import AssessmentKit
import QTI

/// A response as people type it.
enum TypedResponse {
  /// As QTI writes it; else a number as it is written in Indonesia: `1.500`, `12,5` or `Rp1.500`.
  ///
  /// Where a whole number is asked for, Indonesia comes first: to QTI `10.000` is a way of writing
  /// ten, to whoever answers it is ten thousand.
  static func value(of text: String, for response: VariableDeclaration) -> Value? {
    if response.baseType == .integer, let value = number(text, for: response) { return value }
    return response.value(ofField: text) ?? number(text, for: response)
  }

  private static func number(_ text: String, for response: VariableDeclaration) -> Value? {
    guard response.cardinality == .single,
      response.baseType == .integer || response.baseType == .float,
      let number = TypedValue.number(text)
    else { return nil }
    return response.value(ofField: number.description)
  }
}
