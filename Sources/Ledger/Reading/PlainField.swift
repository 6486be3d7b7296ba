import AssessmentKit
import CivilTime

/// Days and amounts in bytes: the plain forms at once, all others as a form would read them.
enum PlainField {
  /// `2026-12-31`, `31-12-2026`, `31/12/2026`; the rest through `TypedValue`.
  static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Day? {
    if range.count == 10 {
      let start = range.lowerBound
      let isYearFirst = bytes[start + 4] == UInt8(ascii: "-")
      if isYearFirst, bytes[start + 7] == UInt8(ascii: "-"),
        let year = number(bytes, start..<start + 4),
        let month = number(bytes, start + 5..<start + 7),
        let day = number(bytes, start + 8..<start + 10)
      {
        return Day(year: year, month: month, day: day)
      }
      let sign = bytes[start + 2]
      if sign == bytes[start + 5], sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"),
        let day = number(bytes, start..<start + 2),
        let month = number(bytes, start + 3..<start + 5),
        let year = number(bytes, start + 6..<start + 10)
      {
        return Day(year: year, month: month, day: day)
      }
    }
    return range.isEmpty ? nil : TypedValue.day(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Digits alone at once; `150.000`, `Rp150.000` and `150.000,00` through `TypedValue`.
  static func rupiah(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    if range.count <= 13, let amount = number(bytes, range) {
      return amount <= Rupiah.greatest.amount ? amount : nil
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return TypedValue.number(text).flatMap { Rupiah($0) }?.amount
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
