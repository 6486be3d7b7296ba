/// A regular expression taken apart.
indirect enum PatternSyntax: Sendable {
  case one(ScalarSet)
  case sequence([PatternSyntax])
  case choice([PatternSyntax])
  /// - `most`: `nil` for no end.
  case repeated(PatternSyntax, least: Int, most: Int?)
}

/// Reads what appendix F calls `regExp`.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  init(_ written: String) { scalars = Array(written.unicodeScalars) }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  func fault(_ what: String) -> PatternFault { PatternFault(what, at: position + 1) }

  mutating func deeper<Result>(
    _ body: (inout PatternParser) throws(PatternFault) -> Result
  ) throws(PatternFault) -> Result {
    guard depth < SchemaPattern.greatestDepth else {
      throw fault("more than \(SchemaPattern.greatestDepth) levels of brackets")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  mutating func parse() throws(PatternFault) -> PatternSyntax {
    let syntax = try choice()
    guard position == scalars.count else { throw fault("')' closes no group; write \\)") }
    return syntax
  }

  private mutating func choice() throws(PatternFault) -> PatternSyntax {
    var branches = [try branch()]
    while take("|") { branches.append(try branch()) }
    if branches.count == 1 { return branches[0] }
    // `(a|b)` is a class like `[ab]`, and may be repeated as cheaply.
    var union = ScalarSet()
    for branch in branches {
      guard case .one(let set) = branch else { return .choice(branches) }
      union.add(set)
    }
    return .one(union)
  }

  private mutating func branch() throws(PatternFault) -> PatternSyntax {
    var pieces: [PatternSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" { pieces.append(try piece(scalar)) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func piece(_ first: Unicode.Scalar) throws(PatternFault) -> PatternSyntax {
    let atom = try atom(first)
    switch next {
    case "?":
      position += 1
      return .repeated(atom, least: 0, most: 1)
    case "*":
      position += 1
      return .repeated(atom, least: 0, most: nil)
    case "+":
      position += 1
      return .repeated(atom, least: 1, most: nil)
    case "{":
      position += 1
      let (least, most) = try quantity()
      return .repeated(atom, least: least, most: most)
    default: return atom
    }
  }

  private mutating func atom(_ first: Unicode.Scalar) throws(PatternFault) -> PatternSyntax {
    switch first {
    case "(":
      let start = position
      position += 1
      if next == "?" { throw fault("'(?' is not of XML Schema; write (…) for a group") }
      let inner = try deeper { parser throws(PatternFault) in try parser.choice() }
      guard take(")") else { throw PatternFault("'(' is not closed", at: start + 1) }
      return inner
    case "[": return .one(try classExpression())
    case ".":
      position += 1
      return .one(.anythingButLineEnds)
    case "\\": return .one(try escape().set)
    case "?", "*", "+", "{":
      throw fault("'\(first)' repeats nothing; write \\\(first) for the sign itself")
    case "}", "]":
      throw fault("'\(first)' closes nothing; write \\\(first) for the sign itself")
    default:
      position += 1
      return .one(ScalarSet(first))
    }
  }

  /// What stands in braces: `3`, `3,`, `3,5`.
  private mutating func quantity() throws(PatternFault) -> (least: Int, most: Int?) {
    let start = position
    let least = try count()
    if take("}") { return (least, least) }
    guard take(",") else {
      throw PatternFault("'{' is followed by no count, such as {3} or {3,5}", at: start + 1)
    }
    if take("}") { return (least, nil) }
    let most = try count()
    guard take("}") else { throw PatternFault("'{' is not closed", at: start) }
    guard least <= most else {
      throw PatternFault("{\(least),\(most)} asks for more than it allows", at: start)
    }
    return (least, most)
  }

  private mutating func count() throws(PatternFault) -> Int {
    let start = position
    var number = 0
    while let scalar = next, ("0"..."9").contains(scalar) {
      number = min(number * 10 + Int(scalar.value - 48), 1_000_000)
      position += 1
    }
    guard position > start else { throw fault("expected is a count, such as {3} or {3,5}") }
    guard number <= 128 * SchemaPattern.largestSize else {
      throw PatternFault(
        "a repetition of more than \(128 * SchemaPattern.largestSize)",
        at: start + 1
      )
    }
    return number
  }
}
