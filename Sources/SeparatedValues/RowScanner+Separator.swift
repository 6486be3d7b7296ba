extension RowScanner {
  /// What the first line sets fields apart by: a comma, a semicolon or a tab, whichever it has most
  /// of outside quotes.
  static func separator(of bytes: some Sequence<UInt8>) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: continue
      case 0x0A: break
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case 0x09: tabs += 1
      default: continue
      }
      if byte == 0x0A { break }
    }
    if semicolons > commas, semicolons >= tabs { return UInt8(ascii: ";") }
    return tabs > commas ? 0x09 : UInt8(ascii: ",")
  }
}
