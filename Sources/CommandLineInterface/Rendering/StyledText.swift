import Markup

/// Text whose parts carry a meaning that a terminal may colour; the words alone must be enough.
///
/// Control characters never reach the terminal: what people typed can't move its cursor.
struct StyledText: Equatable, Sendable, ExpressibleByStringInterpolation {
  enum Emphasis: Sendable {
    case plain, strong, good, active, bad, quiet
  }

  struct Span: Equatable, Sendable {
    var text: String
    var emphasis: Emphasis
  }

  var spans: [Span] = []

  init(_ text: String = "", _ emphasis: Emphasis = .plain) { append(text, emphasis) }
  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: Interpolation) { self = stringInterpolation.text }

  mutating func append(_ text: String, _ emphasis: Emphasis = .plain) {
    guard !text.isEmpty else { return }
    // Here, where its width is still to be counted.
    let text = ShownText.inLines(text)
    if spans.last?.emphasis == emphasis {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text: text, emphasis: emphasis))
    }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    for span in right.spans { sum.append(span.text, span.emphasis) }
    return sum
  }

  var isEmpty: Bool { spans.isEmpty }
  var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }
  var plainText: String { spans.map(\.text).joined() }

  /// As bytes for the terminal.
  func rendered(colour: Bool) -> String {
    spans.map { span in
      let visible = ShownText.onOneLine(span.text)
      guard colour, let code = span.emphasis.code else { return visible }
      return "\u{1B}[\(code)m\(visible)\u{1B}[0m"
    }.joined()
  }

  struct Interpolation: StringInterpolationProtocol {
    var text = StyledText()
    init(literalCapacity _: Int, interpolationCount _: Int) {}
    mutating func appendLiteral(_ literal: String) { text.append(literal) }
    mutating func appendInterpolation(_ part: StyledText) { text = text + part }
    mutating func appendInterpolation(_ part: some StringProtocol) { text.append(String(part)) }
    mutating func appendInterpolation(_ part: some BinaryInteger) { text.append("\(part)") }
    mutating func appendInterpolation(_ part: String, _ emphasis: Emphasis) {
      text.append(part, emphasis)
    }
  }
}

extension StyledText.Emphasis {
  /// The parameters of "select graphic rendition"; `nil` leaves the text as it is.
  /// - Source: ECMA-48, 5th ed., section 8.3.117 (SGR).
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .good: "32"
    case .active: "1;33"
    case .bad: "31"
    case .quiet: "2"
    }
  }
}
