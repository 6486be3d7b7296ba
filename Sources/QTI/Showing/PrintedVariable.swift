/// A variable's value within a text.
///
/// - Source: QTI 3.0, printedVariable and its `format`, after C's printf.
enum PrintedVariable {
  /// Formats `%d`, `%i`, `%s` and `%.nf` are known; any other prints the value as it is.
  static func text(_ value: Value, format: String?) -> String {
    let plain = value.members.map(\.written).joined(separator: ", ")
    guard let number = value.number, let format, format.hasPrefix("%"), let letter = format.last
    else { return plain }
    switch letter {
    case "d", "i": return Int(exactly: number.rounded()).map { String($0) } ?? plain
    case "f":
      let places = format.split(separator: ".").last.flatMap { Int($0.dropLast()) } ?? 6
      return fixed(number, places: min(max(places, 0), 12))
    default: return plain
    }
  }

  private static func fixed(_ number: Double, places: Int) -> String {
    let power = Rounding.power(of: places)
    guard let scaled = Int(exactly: Rounding.half(abs(number) * power)) else {
      return String(number)
    }
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0, let unit = Int(exactly: power) else { return sign + String(scaled) }
    let fraction = String(scaled % unit)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(scaled / unit).\(zeros)\(fraction)"
  }
}
