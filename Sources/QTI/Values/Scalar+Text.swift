/// Reading and writing values as QTI writes them.
extension Scalar {
  /// Reads a value of that base type; blanks around it don't count, but in strings they do.
  ///
  /// `nil` for a text of another shape, and for one that says nothing.
  public init?(_ written: String, as type: BaseType) {
    if type == .string {
      self = .text(written, .string)
      return
    }
    let text = written.trimmingBlanks
    guard !text.isEmpty else { return nil }
    switch type {
    case .string, .uri, .file, .identifier: self = .text(text, type)
    case .boolean:
      switch text {
      case "true", "1": self = .boolean(true)
      case "false", "0": self = .boolean(false)
      default: return nil
      }
    case .integer:
      guard let value = Int(text) ?? Scalar.wholeNumber(text) else { return nil }
      self = .integer(value)
    case .float:
      guard let value = Scalar.number(text) else { return nil }
      self = .float(value)
    case .intOrIdentifier:
      self = Int(text).map { .integer($0) } ?? .text(text, .identifier)
    case .point, .pair, .directedPair:
      let halves = text.splittingBlanks
      guard halves.count == 2 else { return nil }
      switch type {
      case .pair: self = .pair(halves[0], halves[1])
      case .directedPair: self = .directedPair(source: halves[0], destination: halves[1])
      default:
        guard let x = Scalar.number(halves[0]), let y = Scalar.number(halves[1]) else { return nil }
        self = .point(x: x, y: y)
      }
    case .duration:
      guard let seconds = DurationText.seconds(text) else { return nil }
      self = .duration(seconds)
    }
  }

  /// As QTI writes it: whole floats without a fraction, pairs with one blank.
  public var written: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .float(let value): Scalar.decimal(value)
    case .text(let text, _): text
    case .point(let x, let y): Scalar.decimal(x) + " " + Scalar.decimal(y)
    case .pair(let first, let second): first + " " + second
    case .directedPair(let source, let destination): source + " " + destination
    case .duration(let seconds): "PT" + Scalar.decimal(seconds) + "S"
    }
  }

  /// `42.0` is a whole number too: other tools write integers so.
  private static func wholeNumber(_ text: String) -> Int? {
    number(text).flatMap { Int(exactly: $0) }
  }

  /// A finite number in decimal digits, `1.5e3` too; the C library's `0x10` is none.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let value = Double(text),
      value.isFinite
    else { return nil }
    return value
  }

  private static func decimal(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }
}

extension StringProtocol {
  var splittingBlanks: [String] {
    split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  var trimmingBlanks: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
