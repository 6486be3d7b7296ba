extension Unicode.Scalar {
  /// The scalar of ASCII that a full-width one is a wide form of; any other as it is.
  ///
  /// - Source: Unicode, block "Halfwidth and Fullwidth Forms", U+FF01 to U+FF5E.
  var narrow: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value), let scalar = Unicode.Scalar(value - 0xFEE0)
    else { return self }
    return scalar
  }

  /// Whether nothing of it is seen: a zero-width space or joiner, a soft hyphen, a byte order mark.
  var isInvisible: Bool {
    value == 0xAD || value == 0xFEFF || properties.generalCategory == .format
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit, or a mark that belongs to one.
  var isOfWord: Bool {
    if isASCII { return isASCIILetter || isASCIIDigit }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }

  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && isASCII }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
}
