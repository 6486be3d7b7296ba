/// Reading and writing days and instants as ISO 8601 does, without a locale.
extension Day: CustomStringConvertible {
  /// `2026-03-01`; a year before 1 has a sign, one after 9999 more digits, and neither is read.
  public var description: String {
    let (year, month, day) = date
    let sign = year < 0 ? "-" : ""
    return "\(sign)\(abs(year).padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Reads `YYYY-MM-DD`; `nil` for any other form and for days no calendar has.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes[0..<4].decimal, let month = bytes[5..<7].decimal,
      let day = bytes[8..<10].decimal
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Instant: CustomStringConvertible {
  /// `2026-03-01T02:00:00Z`; milliseconds only when they are not zero.
  public var description: String { text(at: .utc) }

  /// The same instant as a clock on the wall at `offset` shows it: `2026-03-01T09:00:00+07:00`.
  public func text(at offset: ZoneOffset) -> String {
    // The clock of a day beyond the range is that of its nearest.
    let range = Day.earliest.start(at: .utc).milliseconds...Day.latest.start(at: .utc).milliseconds
    let sum = milliseconds.saturatingAdding(Int64(offset.minutes) * 60_000)
    let local = min(max(sum, range.lowerBound), range.upperBound)
    let dayNumber = local.flooredQuotient(by: 86_400_000)
    let rest = Int(local - dayNumber * 86_400_000)
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60]
      .map { $0.padded(to: 2) }.joined(separator: ":")
    let fraction = rest % 1_000 == 0 ? "" : ".\((rest % 1_000).padded(to: 3))"
    return "\(Day(number: Int(dayNumber)))T\(clock)\(fraction)\(offset.suffix)"
  }

  /// Hours and minutes as a clock on the wall at `offset` shows them: `09:00`, or `09.00`.
  public func clock(at offset: ZoneOffset, separator: String = ":") -> String {
    let digits = text(at: offset).dropFirst(11)
    return "\(digits.prefix(2))\(separator)\(digits.dropFirst(3).prefix(2))"
  }

  /// Reads `YYYY-MM-DD'T'HH:MM[:SS[.mmm]]` followed by `Z` or `±HH:MM`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = bytes[11..<13].decimal, hour < 24,
      let minute = bytes[14..<16].decimal, minute < 60
    else { return nil }
    var rest = bytes[16...]
    var milliseconds = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let second = rest.dropFirst().prefix(2).decimal, second < 60
      else { return nil }
      milliseconds = second * 1_000
      rest = rest.dropFirst(3)
    }
    if rest.first == UInt8(ascii: ".") {
      guard rest.count >= 4, let fraction = rest.dropFirst().prefix(3).decimal else { return nil }
      milliseconds += fraction
      rest = rest.dropFirst(4)
    }
    guard let offset = ZoneOffset(suffix: rest) else { return nil }
    let local = Int64(day.number) * 86_400_000 + Int64((hour * 60 + minute) * 60_000 + milliseconds)
    self.init(milliseconds: local - Int64(offset.minutes) * 60_000)
  }
}

extension ZoneOffset {
  /// `Z`, or the sign, hours and minutes: `+07:00`.
  fileprivate var suffix: String {
    guard minutes != 0 else { return "Z" }
    let distance = abs(minutes)
    let sign = minutes < 0 ? "-" : "+"
    return "\(sign)\((distance / 60).padded(to: 2)):\((distance % 60).padded(to: 2))"
  }

  fileprivate init?(suffix: ArraySlice<UInt8>) {
    let bytes = Array(suffix)
    if bytes == [UInt8(ascii: "Z")] {
      self = .utc
      return
    }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = bytes[1..<3].decimal, let minutes = bytes[4..<6].decimal, minutes < 60,
      hours * 60 + minutes <= 1_080
    else { return nil }
    self.init(minutes: (hours * 60 + minutes) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1))
  }
}

extension Int {
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension Collection where Element == UInt8 {
  /// The number these ASCII digits write; `nil` when any byte is no digit or there are none.
  fileprivate var decimal: Int? {
    guard !isEmpty else { return nil }
    var value = 0
    for byte in self {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
