/// Classes in brackets, and what a backslash begins.
extension PatternParser {
  /// What a backslash stands for; a range may begin or end with a single scalar only.
  struct Escape {
    var set: ScalarSet
    var single: Unicode.Scalar?
  }

  /// `[…]`, with what it takes away.
  mutating func classExpression() throws(PatternFault) -> ScalarSet {
    try deeper { parser throws(PatternFault) in try parser.classInBrackets() }
  }

  private mutating func classInBrackets() throws(PatternFault) -> ScalarSet {
    let start = position
    position += 1
    var set = ScalarSet()
    if take("^") { set.isNegated = true }
    var isFirst = true
    while true {
      guard let scalar = next else { throw PatternFault("'[' is not closed", at: start + 1) }
      if scalar == "]" { break }
      if scalar == "-", following == "[", !isFirst {
        position += 1
        set.without = [try classExpression()]
        guard next == "]" else {
          throw fault("after what a class takes away, expected is ']'")
        }
        break
      }
      try part(&set, isFirst: isFirst)
      isFirst = false
    }
    guard !isFirst else { throw PatternFault("a class that holds nothing", at: start + 1) }
    position += 1
    return set
  }

  private var following: Unicode.Scalar? {
    position + 1 < scalars.count ? scalars[position + 1] : nil
  }

  /// One scalar, one range or one escape.
  private mutating func part(_ set: inout ScalarSet, isFirst: Bool) throws(PatternFault) {
    guard let first = next else { return }
    if first == "-" {
      guard isFirst || following == "]" || isBeforeSubtraction else {
        throw fault("'-' stands between two parts of a class; write \\- for the sign itself")
      }
      position += 1
      set.add("-"..."-")
      return
    }
    let low: Unicode.Scalar
    switch first {
    case "[": throw fault("'[' inside a class; write \\[ for the sign itself")
    case "\\":
      let escape = try escape()
      guard let single = escape.single else { return set.add(escape.set) }
      low = single
    default:
      position += 1
      low = first
    }
    guard next == "-", let end = following, end != "]", end != "[" else {
      return set.add(low...low)
    }
    // `a--[b]` is an a, a hyphen, and what is taken away.
    if end == "-", position + 2 < scalars.count, scalars[position + 2] == "[" {
      return set.add(low...low)
    }
    position += 1
    let high: Unicode.Scalar
    switch end {
    case "-": throw fault("a range ends with '-'; write \\- for the sign itself")
    case "\\":
      guard let single = try escape().single else {
        throw fault("a range ends with a class; write \\- for the sign itself")
      }
      high = single
    default:
      position += 1
      high = end
    }
    guard low <= high else {
      throw fault("the range '\(low)-\(high)' goes backwards")
    }
    set.add(low...high)
  }

  /// Whether a hyphen and then `-[` come next.
  private var isBeforeSubtraction: Bool {
    following == "-" && position + 2 < scalars.count && scalars[position + 2] == "["
  }

  mutating func escape() throws(PatternFault) -> Escape {
    position += 1
    guard let letter = next else {
      throw fault("a backslash at the end; write \\\\ for the sign itself")
    }
    let start = position
    position += 1
    switch letter {
    case "n": return single("\n")
    case "r": return single("\r")
    case "t": return single("\t")
    case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^":
      return single(letter)
    case "s": return Escape(set: .blanks)
    case "S": return Escape(set: ScalarSet.blanks.negated)
    case "i": return Escape(set: .nameStarts)
    case "I": return Escape(set: ScalarSet.nameStarts.negated)
    case "c": return Escape(set: .nameParts)
    case "C": return Escape(set: ScalarSet.nameParts.negated)
    case "d": return Escape(set: .digits)
    case "D": return Escape(set: ScalarSet.digits.negated)
    case "w": return Escape(set: ScalarSet.outsideWords.negated)
    case "W": return Escape(set: .outsideWords)
    case "p": return Escape(set: try property())
    case "P": return Escape(set: try property().negated)
    default:
      throw PatternFault("'\\\(letter)' is no escape of XML Schema", at: start)
    }
  }

  private func single(_ scalar: Unicode.Scalar) -> Escape {
    Escape(set: ScalarSet(scalar), single: scalar)
  }

  /// `{Lu}` or `{IsBasicLatin}`.
  private mutating func property() throws(PatternFault) -> ScalarSet {
    let start = position
    guard take("{") else { throw fault("after \\p, expected is a category such as {Lu}") }
    var name = String.UnicodeScalarView()
    while let scalar = next, scalar != "}", name.count < 64 {
      name.append(scalar)
      position += 1
    }
    guard take("}") else { throw PatternFault("'{' is not closed", at: start + 1) }
    let text = String(name)
    guard let set = ScalarSet(category: text) ?? ScalarSet(block: text) else {
      throw PatternFault("'\(text)' is no category and no block that is known here", at: start + 1)
    }
    return set
  }
}
