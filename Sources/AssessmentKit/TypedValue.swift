public import CivilTime

/// Reading what people type into a form in Indonesia.
///
/// Only ASCII digits count as digits; blanks around a value never matter.
public enum TypedValue {
  /// Without blanks, line ends and other white space at both ends.
  public static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first...last])
    return String(result)
  }

  /// A day as `2026-03-01`, or day first as `01-03-2026`, `1/3/2026` or `01.03.2026`.
  public static func day(_ text: String) -> Day? {
    let text = trimmed(text)
    if let day = Day(text) { return day }
    for separator in ["-", "/", "."] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
        (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
        let day = digits(parts[0]), let month = digits(parts[1]), let year = digits(parts[2])
      else { continue }
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  /// A number with Indonesian separators (`1.250.000,50`) or with a point alone (`1250000.5`).
  ///
  /// A comma is the decimal comma unless it occurs twice. A point separates thousands where it
  /// stands before exactly three digits of a number that doesn't start with 0, so that `1.250` is
  /// one thousand two hundred and fifty and `0.800` is less than one. A leading `Rp` is skipped.
  public static func number(_ text: String) -> ExactDecimal? {
    var text = trimmed(text)
    if text.utf8.count > 64 { return nil }
    if text.lowercased().hasPrefix("rp") {
      text = trimmed(text.dropFirst(2).drop { $0 == "." })
    }
    let sign = text.hasPrefix("-") ? "-" : ""
    let body = text.hasPrefix("-") ? String(text.dropFirst()) : text
    guard body.utf8.allSatisfy({ isDigit($0) || $0 == 44 || $0 == 46 }),
      body.utf8.contains(where: isDigit)
    else { return nil }
    let commas = body.split(separator: ",", omittingEmptySubsequences: false)
    let points = body.split(separator: ".", omittingEmptySubsequences: false)
    let whole: Substring
    let fraction: Substring
    switch (commas.count, points.count) {
    case (1, 1): return ExactDecimal(sign + body)
    case (1, 2) where !areThousands(points): (whole, fraction) = (points[0], points[1])
    case (1, _):
      guard areThousands(points) else { return nil }
      return ExactDecimal(sign + points.joined())
    case (2, _): (whole, fraction) = (commas[0], commas[1])
    default:
      // 1,250,000 or 1,250,000.50
      let groups = points[0].split(separator: ",", omittingEmptySubsequences: false)
      guard points.count <= 2, areThousands(groups) else { return nil }
      return ExactDecimal(sign + groups.joined() + (points.count == 2 ? "." + points[1] : ""))
    }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || areThousands(groups), !fraction.contains("."), !fraction.isEmpty
    else { return nil }
    return ExactDecimal(sign + groups.joined() + "." + fraction)
  }

  private static func areThousands(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count), !first.hasPrefix("0")
    else { return false }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
