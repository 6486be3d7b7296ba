public import CurriculumModel
import Markup

/// What a question or an answer says: words, with the little markup that carries meaning.
///
/// The elements are QTI's: `br`, `sup`, `sub`, `table`, `tr`, `td`, `th`, `ul`, `ol`, `li`, `img`, and `span` with
/// `xml:lang`. Whatever else a file has around words is left out.
public struct RichText: Hashable, Sendable {
  public var nodes: [MarkupElement.Node]

  init(nodes: [MarkupElement.Node]) { self.nodes = nodes }

  /// Words without markup; lines stay lines.
  public init(plain text: String) {
    nodes = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { nodes.append(.element(qti("br"))) }
      if !line.isEmpty { nodes.append(.text(String(line))) }
    }
  }

  /// Nothing that could be seen.
  public var isEmpty: Bool { nodes.allSatisfy { Self.plain($0).trimmedBlanks.isEmpty } }

  /// The words alone, lines kept; of several languages the first.
  public var plain: String { Self.plain(nodes).trimmedBlanks }

  /// One below the other.
  static func joined(_ parts: [RichText]) -> RichText {
    let parts = parts.filter { !$0.isEmpty }
    return RichText(
      nodes: parts.enumerated().flatMap { number, part in
        (number > 0 ? [.element(qti("br"))] : []) + part.nodes
      }
    )
  }

  /// With something behind the last word.
  func appending(_ text: String) -> RichText { RichText(nodes: nodes + [.text(text)]) }

  private static func plain(_ nodes: [MarkupElement.Node]) -> String {
    var language: String?
    return nodes.map { node in
      if case .element(let element) = node, let own = element.language {
        // The same in another language is no second text.
        if language != nil, language != own { return "" }
        language = own
      }
      return plain(node)
    }.joined()
  }

  private static func plain(_ node: MarkupElement.Node) -> String {
    switch node {
    case .text(let text): text
    case .element(let element):
      switch element.name {
      case "br": "\n"
      case "img": "[\(element["alt"] ?? "")]"
      case "sup": SmallLetters.raised(plain(element.children))
      case "sub": SmallLetters.lowered(plain(element.children))
      case "td", "th": plain(element.children) + " | "
      case "tr", "li": plain(element.children) + "\n"
      default: plain(element.children)
      }
    }
  }
}

extension RichText: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(plain: text) }
}

extension MarkupElement {
  fileprivate var language: String? {
    attributes.first { $0.name == "lang" }?.value
  }
}
