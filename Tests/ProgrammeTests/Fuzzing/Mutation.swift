import Programme

/// Changes a sample the way damaged and hostile files are changed, from one seed.
struct Mutation {
  var random: SplitMix64
  /// Words of the format, so that changes reach deeper than its first line.
  let words: [String]

  static let numbers = [
    "0", "-1", "1", "64", "999999", "2147483648", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999", "1e308", "1e999", "NaN", "0.1", "00", "٣", "9999-12-31", "0000-01-01",
    "P99999Y99999M99999W99999D", "2026-02-30", "Rp1.000.000.000.000.000", "24:00",
  ]
  static let signs = [
    "\u{600}", "\u{301}", "\u{200D}", "\u{202E}", "\u{1B}[2J", "\u{0}", "\u{85}", "\u{2028}",
    "\u{FEFF}", "<", ">", "&", "&#65;", "&#x110000;", "\"", "'", "]]>", "<!--", "\n", "\r\n", "\t",
    ",", ";", "=", "{", "}", "\\", "(", ")*", "+", "[a-", "~", "#", "->", "::", "%",
  ]

  /// - Parameter others: samples of the same format, from which pieces may come.
  mutating func changed(_ sample: [UInt8], others: [[UInt8]]) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<9, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: insert(Self.numbers, at: start, into: &bytes)
      case 2: insert(Self.signs, at: start, into: &bytes)
      case 3: insert(words, at: start, into: &bytes)
      case 4:
        if start < bytes.count { bytes[start] = UInt8.random(in: .min ... .max, using: &random) }
      case 5:
        let piece = bytes[start..<end]
        for _ in 0..<Int.random(in: 1...60, using: &random) {
          bytes.insert(contentsOf: piece, at: start)
        }
      case 6: replaceNumber(near: start, in: &bytes)
      case 7:
        guard let other = others.randomElement(using: &random), !other.isEmpty else { continue }
        let from = Int.random(in: 0..<other.count, using: &random)
        let piece = other[from..<min(other.count, from + 200)]
        bytes.insert(contentsOf: piece, at: start)
      default: bytes.removeSubrange(start...)
      }
      if bytes.count > 40_000 { bytes.removeSubrange(40_000...) }
    }
    return bytes
  }

  private mutating func insert(_ choices: [String], at place: Int, into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: Array((choices.randomElement(using: &random) ?? "").utf8), at: place)
  }

  /// Puts an extreme in the place of the next number.
  private mutating func replaceNumber(near start: Int, in bytes: inout [UInt8]) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count
    let number = Self.numbers.randomElement(using: &random) ?? "0"
    bytes.replaceSubrange(first..<end, with: Array(number.utf8))
  }
}
