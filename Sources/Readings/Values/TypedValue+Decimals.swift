public import Money

/// Numbers that may have a fraction: weights, litres, shares, marks.
extension TypedValue {
  /// By one rule, Indonesia's: a comma is the decimal mark unless it occurs twice; a point parts
  /// thousands where it stands before exactly three digits of a number that doesn't begin with 0, so
  /// that `1.250` is one thousand two hundred and fifty and `0.800` is less than one; where both
  /// stand, the last is the decimal mark.
  ///
  /// A leading `Rp` is passed over.
  ///
  /// - Throws: `.number`; `.scientific`, `.sheetError` for what a spreadsheet made of it.
  public static func decimal(_ text: some StringProtocol) throws(Misreading) -> ExactDecimal {
    let number = try WrittenNumber(text)
    let (whole, fraction) = try number.indonesian()
    guard let value = ExactDecimal(number.sign + whole + "." + fraction) else { throw .number }
    return value
  }
}
