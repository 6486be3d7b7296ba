/// Numbers as `xs:decimal` writes them.
enum DecimalText {
  /// The shortest text that reads back as the same number, without an exponent.
  static func of(_ number: Double) -> String {
    let text = number.description
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
    else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    let isNegative = text.hasPrefix("-")
    let digits = text[..<mark].filter { $0 != "." && $0 != "-" }
    let whole = text[..<mark].drop { $0 == "-" }.prefix { $0 != "." }.count
    let point = whole + exponent
    let magnitude: String
    if point <= 0 {
      magnitude = "0." + String(repeating: "0", count: -point) + digits
    } else {
      magnitude = digits + String(repeating: "0", count: max(0, point - digits.count))
    }
    return (isNegative ? "-" : "") + magnitude
  }
}
