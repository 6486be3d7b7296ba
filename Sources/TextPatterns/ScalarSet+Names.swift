/// The sets that have a name of one letter.
/// - Source: XML Schema Part 2, appendix F.1.1, "Multi-character escapes".
extension ScalarSet {
  static let anythingButLineEnds = ScalarSet(["\n"..."\n", "\r"..."\r"]).negated
  static let blanks = ScalarSet([" "..." ", "\t"..."\n", "\r"..."\r"])
  static let digits = ScalarSet(category: "Nd") ?? ScalarSet()

  /// Punctuation, separators and the rest: what `\W` means.
  static let outsideWords = ScalarSet(
    categories: ["P", "Z", "C"].reduce(0) { $0 | (ScalarSet(category: $1)?.categories ?? 0) }
  )

  /// - Source: XML 1.0, fifth edition, production 4.
  static let nameStarts = ScalarSet([
    ":"...":", "A"..."Z", "_"..."_", "a"..."z", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}",
    "\u{F8}"..."\u{2FF}", "\u{370}"..."\u{37D}", "\u{37F}"..."\u{1FFF}",
    "\u{200C}"..."\u{200D}", "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}",
    "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}",
    "\u{10000}"..."\u{EFFFF}",
  ])

  /// - Source: XML 1.0, fifth edition, production 4a.
  static let nameParts = ScalarSet(
    nameStarts.ranges + [
      "-"..."-", "."...".", "0"..."9", "\u{B7}"..."\u{B7}", "\u{300}"..."\u{36F}",
      "\u{203F}"..."\u{2040}",
    ]
  )

  /// The scalars of a general category such as `Lu`, or of a letter's all, such as `L`.
  init?(category name: String) {
    var bits: UInt32 = 0
    for (position, known) in Unicode.GeneralCategory.names.enumerated()
    where known == name || (name.utf8.count == 1 && known.utf8.first == name.utf8.first) {
      bits |= 1 << UInt32(position)
    }
    guard bits != 0 else { return nil }
    self.init(categories: bits)
  }
}

extension Unicode.GeneralCategory {
  /// As the Unicode Character Database abbreviates them, by `number`.
  static let names = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  /// Its place in `names`.
  var number: UInt32 {
    switch self {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}
