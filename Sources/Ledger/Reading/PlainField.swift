import AssessmentKit
import CivilTime

/// Days and amounts in bytes: the plain forms at once, all others as a form would read them.
enum PlainField {
  /// `2026-12-31`, `31-12-2026`, `1/3/2026`, `1.3.2026`; the rest through `TypedValue`.
  static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Day? {
    guard !range.isEmpty else { return nil }
    return bytes.withUnsafeBufferPointer { plainDay($0, range) }
      ?? TypedValue.day(String(decoding: bytes[range], as: UTF8.self))
  }

  private static func plainDay(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Day? {
    var (part, digits, sign) = (0, 0, UInt8(0))
    var (first, second, third) = (0, 0, 0)
    var lengths = (0, 0, 0)
    for index in range {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      if digit <= 9 {
        digits += 1
        guard digits <= 4 else { return nil }
        switch part {
        case 0: (first, lengths.0) = (first * 10 + Int(digit), digits)
        case 1: (second, lengths.1) = (second * 10 + Int(digit), digits)
        default: (third, lengths.2) = (third * 10 + Int(digit), digits)
        }
      } else {
        guard part < 2, part == 0 || byte == sign else { return nil }
        (sign, part, digits) = (byte, part + 1, 0)
      }
    }
    let isYearFirst = lengths == (4, 2, 2) && sign == UInt8(ascii: "-")
    if isYearFirst { return Day(year: first, month: second, day: third) }
    guard lengths.2 == 4, (1...2).contains(lengths.0), (1...2).contains(lengths.1),
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".")
    else { return nil }
    return Day(year: third, month: second, day: first)
  }

  /// Digits, alone or in threes with points (`150.000`), at once; `Rp150.000` and `150.000,00`
  /// through `TypedValue`.
  static func rupiah(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    if let amount = bytes.withUnsafeBufferPointer({ plainAmount($0, range) }) {
      return amount <= Rupiah.greatest.amount ? amount : nil
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return TypedValue.number(text).flatMap { Rupiah($0) }?.amount
  }

  private static func plainAmount(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    guard range.count <= 17 else { return nil }
    var (amount, digits, groups) = (0, 0, 0)
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        amount = amount * 10 + Int(digit)
        digits += 1
      } else {
        // The first group has one to three digits and doesn't begin with 0, the others have three.
        guard bytes[index] == UInt8(ascii: "."), amount > 0,
          groups == 0 ? (1...3).contains(digits) : digits == 3,
          groups > 0 || bytes[range.lowerBound] != UInt8(ascii: "0")
        else { return nil }
        (digits, groups) = (0, groups + 1)
      }
    }
    return groups == 0 || digits == 3 ? amount : nil
  }
}
