import Markup

/// The words of an item's markup, for a screen of letters.
///
/// Where several elements beside each other say the same in several languages (`xml:lang`), only
/// the one in the reader's language is taken.
public struct ContentText {
  let language: String
  /// For printed variables and feedback; `nil` shows neither.
  let session: ItemSession?

  public init(language: String, session: ItemSession? = nil) {
    self.language = language
    self.session = session
  }

  /// One paragraph a line, blanks collapsed; interactions are left out but for the mark of a gap.
  public func text(of element: ItemElement) -> String {
    var lines: [String] = [""]
    add(element.children, to: &lines)
    return lines.map { Self.tidied($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// With one blank between words, and none between a gap and the stop that follows it.
  private static func tidied(_ line: String) -> String {
    var words: [Substring] = []
    for word in line.splittingBlanks {
      if let last = words.last, last.hasSuffix("____]"), let first = word.first,
        ".,;:?!)%".contains(first)
      {
        words[words.count - 1] = Substring(last + word)
      } else {
        words.append(Substring(word))
      }
    }
    return words.joined(separator: " ")
  }

  /// What stands inside a picture's element for those who can't see it.
  func text(ofPicture element: ItemElement) -> String {
    var lines: [String] = [""]
    add(element.children, to: &lines)
    return lines.map { $0.splittingBlanks.joined(separator: " ") }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func add(_ nodes: [ItemElement.Node], to lines: inout [String]) {
    let languages = nodes.compactMap { node -> String? in
      if case .element(let element) = node { element.language } else { nil }
    }
    for node in nodes {
      switch node {
      case .text(let text): lines[lines.count - 1] += text
      case .element(let element):
        if let own = element.language, own != language, languages.contains(language) { continue }
        add(element, to: &lines)
      }
    }
  }

  private func add(_ element: ItemElement, to lines: inout [String]) {
    switch element.name {
    case "printedVariable":
      let value = element["identifier"].map { session?[$0] ?? .null } ?? .null
      lines[lines.count - 1] += PrintedVariable(element).text(value) { name in
        session?[name].number.flatMap { Int(exactly: $0) }
      }
    case "img", "object":
      let words = element["alt"] ?? text(ofPicture: element)
      if !words.isEmpty { lines[lines.count - 1] += "[\(words)]" }
    case "gapImg":
      if let words = element["objectLabel"] { lines[lines.count - 1] += "[\(words)]" }
      if element["objectLabel"] == nil { add(element.children, to: &lines) }
    case "br": lines.append("")
    case "sup": lines[lines.count - 1] += SmallLetters.raised(text(ofPicture: element))
    case "sub": lines[lines.count - 1] += SmallLetters.lowered(text(ofPicture: element))
    case "td", "th":
      if !lines[lines.count - 1].isEmpty { lines[lines.count - 1] += " | " }
      add(element.children, to: &lines)
    case "ol": numbered(element, &lines)
    case "textEntryInteraction", "inlineChoiceInteraction":
      let number = element["responseIdentifier"].flatMap { gaps[$0] }.map { "\($0) " } ?? ""
      lines[lines.count - 1] += " [\(number)____] "
    // What is put into it is answered with its name.
    case "gap": lines[lines.count - 1] += " [\(element["identifier"].map { $0 + " " } ?? "")____] "
    case "feedbackBlock", "feedbackInline", "templateBlock", "templateInline":
      if session?.isShown(element) == true { block(element, &lines) }
    case "rubricBlock", "stylesheet", "prompt", "responseDeclaration": return
    case let name where name.hasSuffix("Interaction"):
      // Text within which gaps and choices stand belongs to the question.
      if ["gapMatchInteraction", "hottextInteraction"].contains(name) { block(element, &lines) }
    case "simpleChoice", "gapText": return
    case let name where Self.blocks.contains(name): block(element, &lines)
    default: add(element.children, to: &lines)
    }
  }

  private func numbered(_ list: ItemElement, _ lines: inout [String]) {
    for (place, entry) in list.elements.enumerated() {
      lines.append("\(place + 1). ")
      add(entry.children, to: &lines)
    }
    lines.append("")
  }

  /// The numbers of the gaps where a text has several.
  private var gaps: [String: Int] { session?.item.gaps ?? [:] }

  private func block(_ element: ItemElement, _ lines: inout [String]) {
    lines.append("")
    if element.name == "li" { lines[lines.count - 1] = "- " }
    add(element.children, to: &lines)
    lines.append("")
  }

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "h1", "h2",
    "h3", "h4", "h5", "h6", "contentBody", "section", "article", "figure", "figcaption", "hr",
    "feedbackBlock", "templateBlock", "gapMatchInteraction", "hottextInteraction",
  ]
}

extension ItemElement {
  fileprivate var language: String? { self["xml:lang"] ?? (isQTI ? self["lang"] : nil) }
}
