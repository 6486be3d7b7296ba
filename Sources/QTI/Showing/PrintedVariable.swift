#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A variable's value within a text.
///
/// - Source: QTI 3.0, printedVariable with its `format`, `index`, `delimiter`, `field` and `base`.
struct PrintedVariable {
  private let format: NumberFormat?
  private let delimiter: String
  private let field: String?
  private let index: String?
  private let base: String?

  init(_ element: ItemElement) {
    format = element["format"].flatMap { NumberFormat($0) }
    delimiter = element["delimiter"] ?? ";"
    field = element["field"]
    index = element["index"]
    base = element["base"]
  }

  /// - Parameter figure: the whole number that a variable holds, for figures given by name.
  func text(_ value: Value, figure: (String) -> Int?) -> String {
    var members = value.members
    if case .record(let fields) = value {
      guard let field else {
        return fields.map { "\($0.name)=\(written($0.value, figure))" }.joined(separator: delimiter)
      }
      members = fields.filter { $0.name == field }.map(\.value)
    }
    if let index, let place = Int(index) ?? figure(index) {
      members = members.indices.contains(place - 1) ? [members[place - 1]] : []
    }
    return members.map { written($0, figure) }.joined(separator: delimiter)
  }

  private func written(_ member: Scalar, _ figure: (String) -> Int?) -> String {
    guard let number = member.number else { return member.written }
    if let format { return format.text(number) ?? member.written }
    if let base, let radix = Int(base) ?? figure(base), 2...36 ~= radix,
      let whole = Int(exactly: number)
    {
      return String(whole, radix: radix)
    }
    return member.written
  }
}

/// One conversion of C's printf, such as `%.2f` or `%03d`.
private struct NumberFormat {
  private let flags: String
  private let width: String
  private let places: Int?
  private let letter: Character

  /// `nil` for what is no conversion of a number.
  init?(_ text: String) {
    guard
      let match = text.wholeMatch(of: /%([-+ #0]*)([0-9]{0,2})(?:\.([0-9]{0,2}))?([diouxXeEfFgG])/)
    else { return nil }
    flags = String(match.1)
    width = String(match.2)
    places = match.3.map { Int($0) ?? 0 }
    letter = match.4.first ?? "g"
  }

  /// `nil` for a number that the conversion can't show.
  func text(_ number: Double) -> String? {
    let precision = places.map { ".\($0)" } ?? ""
    let begin = "%" + flags + width + precision
    switch letter {
    case "d", "i", "o", "u", "x", "X":
      guard let whole = Int(exactly: number.rounded()) else { return nil }
      return written(begin + "l" + (letter == "i" ? "d" : String(letter)), whole)
    case "f", "F":
      // Halves go up, as participants learn it, where C would round them to the even neighbour.
      return written(begin + "f", Rounding.nearest(number, places: places ?? 6))
    default: return written(begin + String(letter), number)
    }
  }

  /// - Returns: the whole text however long it is: 99 places of 1e308 take more than 400 bytes.
  private func written(_ conversion: String, _ number: any CVarArg) -> String {
    withVaList([number]) { arguments in
      var text = [CChar](repeating: 0, count: 512)
      let count = Int(vsnprintf(&text, text.count, conversion, arguments))
      return String(
        decoding: text.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
        as: UTF8.self
      )
    }
  }
}
