import CivilRegistry

/// The one reader of what people type, of what a spreadsheet exports and of what stands in a flag.
///
/// The caller says which kind of value it wants; each kind has its own file. What can't be read is a
/// `Misreading` that says what was expected.
public enum TypedValue {
  /// Without blanks, line ends and other white space at both ends.
  public static func trimmed(_ text: some StringProtocol) -> String {
    // Most texts begin and end with a letter or a digit; bytes tell that sooner than scalars.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    let bytes = Substring(text).utf8
    guard let head = bytes.first, let tail = bytes.last else { return "" }
    if visible.contains(head), visible.contains(tail) { return String(text) }
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first...last])
    return String(result)
  }

  /// Whether nothing is to be seen of it: white space, a no-break space, a byte order mark.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || isUnseen(scalar)
  }

  /// What has no width: zero-width spaces, marks of direction, a byte order mark.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// A value in plain signs, for the kinds that are no text: without what is not seen, every blank a
  /// space, every dash a minus, wide digits narrow, and without the apostrophe by which a spreadsheet
  /// marks a number as text.
  static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in trimmed(text).unicodeScalars {
      switch scalar.value {
      case _ where isUnseen(scalar): continue
      case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: plain.append("-")
      case 0xFF01...0xFF5E:
        plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2018, 0x2019, 0x02BC: plain.append("'")
      case _ where scalar.properties.isWhitespace: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    if plain.first == "'" { plain.removeFirst() }
    return String(plain)
  }

  /// What a spreadsheet made of a value: an error, or a long number cut to a few digits.
  ///
  /// - Throws: `.sheetError` for `#REF!` and its like, `.scientific` for `3,17E+15`.
  static func refuseSpoilt(_ plain: String) throws(Misreading) {
    if plain.utf8.first == UInt8(ascii: "#") { throw .sheetError }
    var digits = 0
    var isPowered = false
    for byte in plain.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"): continue
      case UInt8(ascii: "+") where isPowered: continue
      case UInt8(ascii: "E") where digits > 0 && !isPowered,
        UInt8(ascii: "e") where digits > 0 && !isPowered:
        (isPowered, digits) = (true, 0)
      default: return
      }
    }
    if isPowered, digits > 0 { throw .scientific }
  }

  /// A number that is a name: a NIK, a reference, a receipt; text as it stands.
  ///
  /// - Throws: `.scientific`, `.sheetError`.
  public static func code(_ text: String) throws(Misreading) -> String {
    let typed = trimmed(text)
    guard let first = typed.utf8.first else { return typed }
    // Only what begins as a number or an error can have been spoilt.
    guard first < 0x3A || first > 0x7F else { return typed }
    if first == UInt8(ascii: "#") || typed.utf8.contains(where: { $0 | 0x20 == 0x65 }) {
      try refuseSpoilt(plain(typed))
    }
    return first == UInt8(ascii: "'") ? String(typed.dropFirst()) : typed
  }

  /// A telephone number in the form in which it is kept.
  public static func phone(_ text: String) throws(Misreading) -> String {
    let plain = plain(text)
    try refuseSpoilt(plain)
    // `628123456789.0`: a program that keeps numbers as fractions wrote it.
    if plain.hasSuffix(".0"), plain.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 1 {
      throw .phone(.foreign)
    }
    do throws(PhoneNumber.Fault) { return try PhoneNumber.kept(plain) } catch {
      throw .phone(error)
    }
  }

  /// Yes or no, in either language, as forms and spreadsheets write it.
  public static func yesNo(_ text: String) throws(Misreading) -> Bool {
    switch plain(text).lowercased() {
    case "ya", "y", "iya", "yes", "true", "benar", "betul", "1", "x", "✓", "✔": return true
    case "tidak", "tdk", "t", "no", "n", "false", "salah", "bukan", "belum", "0", "-": return false
    default: throw .yesNo
    }
  }
}
