public import Money

/// Amounts and counts: whole, so that three digits behind any mark are thousands.
extension TypedValue {
  /// Whole rupiah: `150000`, `150.000`, `150,000`, `Rp150.000,00`, `1,500,000`, `(5.000)` for less
  /// than nothing.
  ///
  /// - Throws: `.fraction` for a part of a rupiah, `.ambiguous` with both readings, `.range` beyond
  ///   the greatest amount.
  public static func rupiah(_ text: some StringProtocol) throws(Misreading) -> Rupiah {
    let most = Rupiah.greatest.amount
    return Rupiah(try wholeNumber(text, in: -most...most, isRupiah: true))
  }

  /// Whole rupiah within bounds.
  public static func rupiah(
    _ text: some StringProtocol,
    in range: ClosedRange<Int>
  ) throws(Misreading) -> Rupiah {
    Rupiah(try wholeNumber(text, in: range, isRupiah: true))
  }

  /// A count within bounds, written as amounts are: `1.500` and `1,500` are the same.
  public static func whole(
    _ text: some StringProtocol,
    in range: ClosedRange<Int>
  ) throws(Misreading) -> Int {
    try wholeNumber(text, in: range, isRupiah: false)
  }

  /// What one unit costs, in rupiah and parts of one: `12,5` for a gram; thousands as in amounts.
  ///
  /// - Throws: `.ambiguous` where three digits stand behind a second mark.
  public static func unitPrice(_ text: some StringProtocol) throws(Misreading) -> ExactDecimal {
    let number = try WrittenNumber(text)
    let (whole, fraction) = try number.exact()
    guard let value = ExactDecimal(number.sign + whole + "." + fraction) else { throw .number }
    return value
  }

  private static func wholeNumber(
    _ text: some StringProtocol,
    in range: ClosedRange<Int>,
    isRupiah: Bool
  ) throws(Misreading) -> Int {
    let number = try WrittenNumber(text)
    let (whole, fraction) = try number.exact()
    guard fraction.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { throw .fraction }
    guard let value = Int(number.sign + whole), range.contains(value) else {
      throw .range(range, isRupiah: isRupiah)
    }
    return value
  }
}
