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
      let visible = StyledText.visible(span.text)
      guard colour, let code = span.emphasis.code else { return visible }
      return "\u{1B}[\(code)m\(visible)\u{1B}[0m"
    }.joined()
  }

  /// `text` with `?` for control characters and without marks that turn the writing direction.
  private static func visible(_ text: String) -> String {
    let isHarmless = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isHarmless { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F: result.append("?")
      case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: result.append(scalar)
      }
    }
    return String(result)
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
