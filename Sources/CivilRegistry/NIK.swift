public import CivilTime

/// Identity number of a resident: 16 digits, `PPKKCC DDMMYY NNNN`, without a check digit.
///
/// Province, city and kecamatan are those of the first registration and never change, nor does the
/// birth date when it is corrected later. So what disagrees with the card is a doubt, no fault.
/// - Source: Law 24/2013 on population administration, article 13; Dukcapil's account of the digits.
public struct NIK: Hashable, Sendable {
  /// Why something is no NIK at all.
  public enum Fault: Error, Hashable, Sendable {
    /// Something beside digits.
    case notDigits
    /// A spreadsheet turned the number into `3.17E+15` and lost digits of it.
    case rounded
    case length(Int)
    /// Digits that people type in place of a number: one group over and over, or up or down in order.
    case placeholder
    /// Digits 7 to 12 are no day.
    case birthDate
    /// The serial 0000, which is given to nobody.
    case serial
  }

  /// What is odd about a NIK that may be right all the same.
  public enum Doubt: Hashable, Sendable, CaseIterable {
    /// The first two digits are no province's.
    case province
    case birthDateDiffers
    case sexDiffers
    /// The number means somebody of more than 100 years, or else too young.
    case age
  }

  /// 16 digits of ASCII.
  public let digits: String
  /// The same as a number.
  public let value: UInt64

  /// Reads a number as people write it; a label in front, blanks and punctuation that group digits
  /// don't count.
  ///
  /// - Throws: the first fault.
  /// - Complexity: O(length), without an allocation for 16 plain digits.
  public init(_ written: String) throws(Fault) {
    digits = NIK.plain(NumberLabel.stripped(written, of: NIK.names))
    var value: UInt64 = 0
    for byte in digits.utf8 {
      guard (0x30...0x39).contains(byte) else {
        throw NIK.isRounded(digits) ? .rounded : .notDigits
      }
      value = value &* 10 &+ UInt64(byte &- 0x30)
    }
    self.value = value
    let count = digits.utf8.count
    if count == 0 { throw .notDigits }
    if count != 16 { throw .length(count) }
    if NIK.isPlaceholder(value) { throw .placeholder }
    if birthDay(in: 1900) == nil, birthDay(in: 2000) == nil { throw .birthDate }
    if value % 10_000 == 0 { throw .serial }
  }

  /// Without the blanks and punctuation by which people group digits; full-width digits as plain
  /// ones.
  public static func plain(_ written: String) -> String {
    if written.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return written }
    var plain = ""
    for scalar in written.unicodeScalars {
      let scalar = scalar.narrow
      if scalar.properties.isWhitespace || scalar.isInvisible { continue }
      if "-./,–'’".unicodeScalars.contains(scalar) { continue }
      plain.unicodeScalars.append(scalar)
    }
    return plain
  }

  /// The days of either century that digits 7 to 12 can mean; women's days have 40 added.
  public var birthDates: [Day] { [birthDay(in: 1900), birthDay(in: 2000)].compactMap(\.self) }

  public var isFemale: Bool { Int(value / 100_000_000 % 100) > 40 }

  /// Whether the first two digits are a province's.
  public var isOfKnownProvince: Bool { NIK.provinces[Int(value / 100_000_000_000_000)] }

  /// What is odd beside what is known of the person, in the order of the cases.
  /// - Parameters:
  ///   - birthDate: `nil` when not known; then the number's own is looked at.
  ///   - isFemale: `nil` when not known.
  public func doubts(birthDate: Day?, isFemale: Bool?, today: Day) -> [Doubt] {
    var doubts: [Doubt] = []
    if !isOfKnownProvince { doubts.append(.province) }
    let days = (birthDay(in: 1900), birthDay(in: 2000))
    if let birthDate {
      if days.0 != birthDate, days.1 != birthDate { doubts.append(.birthDateDiffers) }
    } else if !isUsual(days.0, today), !isUsual(days.1, today) {
      doubts.append(.age)
    }
    if let isFemale, isFemale != self.isFemale { doubts.append(.sexDiffers) }
    return doubts
  }

  private func isUsual(_ day: Day?, _ today: Day) -> Bool {
    guard let day else { return false }
    return BirthDate.fault(of: day, today: today) == nil && today.adding(months: -12 * 100) <= day
  }

  private func birthDay(in century: Int) -> Day? {
    let day = Int(value / 100_000_000 % 100)
    return Day(
      year: century + Int(value / 10_000 % 100),
      month: Int(value / 1_000_000 % 100),
      day: day > 40 ? day - 40 : day
    )
  }

  /// A group of 1, 2, 4 or 8 digits over and over, or digits that go up or down in order.
  private static func isPlaceholder(_ value: UInt64) -> Bool {
    if value == value % 100_000_000 &* 100_000_001 { return true }
    return value == 1_234_567_890_123_456 || value == 123_456_789_012_345
      || value == 9_876_543_210_987_654
  }

  private static func isRounded(_ plain: String) -> Bool {
    let parts = plain.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2B }
      }
  }

  private static let names: Set<String> = [
    "NIK", "KTP", "E", "EKTP", "NONIK", "NOKTP", "INDUK", "KEPENDUDUKAN",
  ]

  /// Whether two digits are a code of the Ministry of Home Affairs.
  private static let provinces: [Bool] = {
    let codes: Set<Int> = [
      11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64,
      65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
    ]
    return (0...99).map(codes.contains)
  }()
}
