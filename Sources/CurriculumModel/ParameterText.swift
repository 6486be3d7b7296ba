/// A text of a configuration, in which `{name}` stands for a parameter and `{{name}}` for `{name}` itself.
///
/// What stands in braces is a parameter's name only where it has the form of one: `{5}` and `{X}` are
/// what they are, and `{{5}}` is `{5}` too.
public enum ParameterText {
  public enum Piece: Hashable, Sendable {
    /// As it is meant, without the doubled braces.
    case plain(String)
    case parameter(String)
  }

  /// The text taken apart, in order.
  /// - Complexity: O(characters).
  public static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(open) else { return text.isEmpty ? [] : [.plain(text)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: open) {
      plain += rest[..<start]
      rest = rest[start...]
      if let name = inside(rest.dropFirst(), isEscaped: true), rest.dropFirst().first == "{" {
        plain += "{\(name)}"
        rest = rest[name.endIndex...].dropFirst(2)
      } else if let name = inside(rest, isEscaped: false), isName(name) {
        if !plain.isEmpty { pieces.append(.plain(plain)) }
        plain = ""
        pieces.append(.parameter(String(name)))
        rest = rest[name.endIndex...].dropFirst()
      } else {
        plain += "{"
        rest = rest.dropFirst()
      }
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.plain(plain)) }
    return pieces
  }

  /// The names of all parameters that a text refers to, in order.
  public static func names(in text: String) -> [String] {
    guard text.utf8.contains(open) else { return [] }
    return pieces(of: text).compactMap { if case .parameter(let name) = $0 { name } else { nil } }
  }

  /// The text that means this one: braces that would be read as a parameter, or as doubled, are doubled.
  public static func escaping(_ text: String) -> String {
    guard text.utf8.contains(open) else { return text }
    var written = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: open) {
      written += rest[..<start]
      rest = rest[start...]
      if let name = inside(rest, isEscaped: false) {
        written += "{{\(name)}}"
        rest = rest[name.endIndex...].dropFirst()
      } else {
        written += "{"
        rest = rest.dropFirst()
      }
    }
    return written + rest
  }

  /// Whether a text has the form of a parameter's id.
  public static func isName(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first), name.utf8.count <= 64 else {
      return false
    }
    return name.utf8.allSatisfy { $0 != 44 && isSign($0) }
  }

  private static let open = UInt8(ascii: "{")

  /// What stands between the brace that a text begins with and its end; `nil` for no such braces, and
  /// for those around anything but small letters, digits and `.`, `,`, `-`.
  private static func inside(_ text: Substring, isEscaped: Bool) -> Substring? {
    guard text.utf8.first == open else { return nil }
    let inner = text.dropFirst()
    let end = inner.utf8.firstIndex { !isSign($0) } ?? inner.endIndex
    guard end > inner.startIndex, inner[end...].hasPrefix(isEscaped ? "}}" : "}") else {
      return nil
    }
    return inner[..<end]
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (44...46).contains(byte) || (48...57).contains(byte)
  }
}

extension MarkupElement {
  /// With doubled braces as they are meant; parameters stay as they are.
  ///
  /// - Complexity: O(size).
  public var withPlainBraces: MarkupElement {
    mapTexts { text in
      guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
      return ParameterText.pieces(of: text).reduce(into: "") { whole, piece in
        switch piece {
        case .plain(let part): whole += part
        case .parameter(let name): whole += "{\(name)}"
        }
      }
    }
  }

  /// With the texts of all attributes and of all content changed.
  public func mapTexts(_ change: (String) -> String) -> MarkupElement {
    var result = self
    for index in attributes.indices {
      result.attributes[index].value = change(attributes[index].value)
    }
    result.children = children.map { child in
      switch child {
      case .element(let element): .element(element.mapTexts(change))
      case .text(let text): .text(change(text))
      }
    }
    return result
  }
}
