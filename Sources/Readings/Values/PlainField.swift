public import CivilTime
public import Money

/// Days and amounts in bytes: the plain forms at once, all others as `TypedValue` reads them.
///
/// A cash book of thousands of lines is read by these.
public enum PlainField {
  /// `2026-12-31`, `31-12-2026`, `1/3/2026`, `1.3.2026`; the rest through `TypedValue`.
  public static func day(_ bytes: [UInt8], _ range: Range<Int>) throws(Misreading) -> Day {
    if let day = bytes.withUnsafeBufferPointer({ plainDay($0, range) }) { return day }
    return try TypedValue.day(String(decoding: bytes[range], as: UTF8.self))
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

  /// Digits, alone or in threes with one mark (`150.000`, `150,000`), at once; the rest through
  /// `TypedValue`.
  public static func rupiah(_ bytes: [UInt8], _ range: Range<Int>) throws(Misreading) -> Rupiah {
    if let amount = bytes.withUnsafeBufferPointer({ plainAmount($0, range) }),
      amount <= Rupiah.greatest.amount
    {
      return Rupiah(amount)
    }
    return try TypedValue.rupiah(String(decoding: bytes[range], as: UTF8.self))
  }

  private static func plainAmount(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    guard (1...17).contains(range.count) else { return nil }
    var (amount, digits, groups, mark) = (0, 0, 0, UInt8(0))
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        amount = amount * 10 + Int(digit)
        digits += 1
      } else {
        let byte = bytes[index]
        // The first group has one to three digits and doesn't begin with 0, the others have three.
        guard groups > 0 ? byte == mark : byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
          amount > 0, groups == 0 ? (1...3).contains(digits) : digits == 3,
          groups > 0 || bytes[range.lowerBound] != UInt8(ascii: "0")
        else { return nil }
        (digits, groups, mark) = (0, groups + 1, byte)
      }
    }
    return groups == 0 || digits == 3 ? amount : nil
  }
}
