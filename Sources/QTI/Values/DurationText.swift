/// Durations as XML Schema writes them, of days and shorter; or plainly as seconds.
///
/// - Source: XML Schema Part 2, section 3.2.6.
public enum DurationText {
  /// `nil` for a text of another shape, and for years and months, which have no fixed length.
  public static func seconds(_ text: String) -> Double? {
    if let plain = Double(text), plain.isFinite { return plain }
    var rest = Substring(text)
    let sign: Double = rest.first == "-" ? -1 : 1
    if rest.first == "-" { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    rest.removeFirst()
    var units: [(letter: Character, seconds: Double)] = [("D", 86_400)]
    var total = 0.0
    var parts = 0
    while let first = rest.first {
      if first == "T" {
        guard units.first?.letter != "H" else { return nil }
        units = [("H", 3_600), ("M", 60), ("S", 1)]
        rest.removeFirst()
        guard !rest.isEmpty else { return nil }
        continue
      }
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(digits.count)
      guard let value = Double(digits), let letter = rest.first,
        let position = units.firstIndex(where: { $0.letter == letter })
      else { return nil }
      total += value * units[position].seconds
      units.removeFirst(position + 1)
      rest.removeFirst()
      parts += 1
    }
    return parts > 0 ? sign * total : nil
  }
}
