import AssessmentKit
import QTI

/// A response as people type it.
enum TypedResponse {
  /// As QTI writes it; else a number as it is written in Indonesia: `1.500`, `12,5` or `Rp1.500`.
  static func value(of text: String, for response: VariableDeclaration) -> Value? {
    if let value = response.value(ofField: text) { return value }
    guard response.cardinality == .single,
      response.baseType == .integer || response.baseType == .float,
      let number = TypedValue.number(text)
    else { return nil }
    return response.value(ofField: number.description)
  }
}
