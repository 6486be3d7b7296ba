extension RowScanner {
  /// What the first line sets fields apart by: a semicolon, a tab or a comma, whichever it has most
  /// of.
  public static func separator(of bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != 0x0A }
    let signs: [UInt8] = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
    return signs.max { left, right in
      first.count { $0 == left } < first.count { $0 == right }
    } ?? UInt8(ascii: ",")
  }
}
