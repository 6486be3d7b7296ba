import AssessmentKit
import QTI

/// A response as people type it.
enum TypedResponse {
  /// As QTI writes it; else a number as it is written in Indonesia: `1.500`, `12,5` or `Rp1.500`.
  ///
  /// Blanks around a word never matter, nor which apostrophe or dash is typed. Where a whole number is asked for, Indonesia comes first: to QTI `10.000` is a way of writing
  /// ten, to whoever answers it is ten thousand.
  static func value(of text: String, for response: VariableDeclaration) -> Value? {
    if response.baseType == .integer, let value = number(text, for: response) { return value }
    if response.baseType == .string, response.cardinality == .single {
      let word = TypedValue.trimmed(text)
      let key = response.correctResponse.members.lazy.compactMap(\.text).first {
        plainSigns($0) == plainSigns(word)
      }
      return response.value(ofField: key ?? word)
    }
    return response.value(ofField: text) ?? number(text, for: response)
  }

  /// With every apostrophe and dash a plain one: which of them a keyboard gives is no part of a word.
  private static func plainSigns(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x0060: plain.append("'")
      case 0x2010...0x2015, 0x2212: plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static let whole = -1_000_000_000_000_000...1_000_000_000_000_000

  private static func number(_ text: String, for response: VariableDeclaration) -> Value? {
    guard response.cardinality == .single,
      response.baseType == .integer || response.baseType == .float
    else { return nil }
    // A whole number is asked for: three digits behind any mark are thousands.
    if response.baseType == .integer, let whole = try? TypedValue.whole(text, in: Self.whole) {
      return response.value(ofField: String(whole))
    }
    return (try? TypedValue.decimal(text)).flatMap { response.value(ofField: $0.description) }
  }
}
