import CurriculumModel

/// Reads the HTML that Moodle keeps texts in.
///
/// - Complexity: O(scalars). Signs are found by scalar, as browsers find them.
struct HTMLReading {
  /// What can't be shown, such as a video; each once, in the order met.
  private(set) var unsupported: [String] = []
  /// What pictures are called where they stand.
  private(set) var pictures: [String] = []
  private var frames: [Frame] = [Frame(name: "", attributes: [])]
  private var mustBreak = false
  private var rest: Substring.UnicodeScalarView

  private struct Frame {
    var name: String
    var attributes: [MarkupElement.Attribute]
    var nodes: [MarkupElement.Node] = []
  }

  /// What stands in others no deeper than this; the rest is words only.
  private static let greatestDepth = 20
  private static let kept: Set<String> = [
    "table", "tr", "td", "th", "ul", "ol", "li", "sup", "sub",
  ]
  private static let lines: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "dt", "dd", "dl",
    "section", "article", "caption", "figure", "figcaption",
  ]
  private static let unseen: Set<String> = ["script", "style", "head", "template", "title"]
  private static let media: Set<String> = [
    "video", "audio", "iframe", "object", "embed", "svg", "math", "canvas", "applet", "input",
    "select", "textarea", "button",
  ]

  private init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// The text, what couldn't be read of it, and the names of its pictures.
  static func read(_ html: String) -> (text: RichText, unsupported: [String], pictures: [String]) {
    var reading = HTMLReading(Multilang.spans(in: html))
    reading.readAll()
    return (RichText(nodes: reading.frames[0].nodes), reading.unsupported, reading.pictures)
  }

  private mutating func readAll() {
    while let scalar = rest.first {
      if scalar == "<", beginsTag() {
        readTag()
      } else {
        let end = rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex
        add(text: HTMLEntities.decoded(String(rest[..<end])))
        rest = rest[end...]
      }
    }
    while frames.count > 1 { close() }
    trimEnd()
  }

  /// A lone < is a sign of comparison, and so is one without any > behind it.
  private func beginsTag() -> Bool {
    guard let next = rest.dropFirst().first else { return false }
    let isName =
      next.properties.isAlphabetic || next == "!" || next == "?"
      || (next == "/" && rest.dropFirst(2).first?.properties.isAlphabetic == true)
    return isName && rest.contains(">")
  }

  private mutating func readTag() {
    if rest.starts(with: "<!--".unicodeScalars) { return skip(past: "-->") }
    rest.removeFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let nameEnd = rest.firstIndex { $0.properties.isWhitespace || $0 == ">" || $0 == "/" }
    let name = String(rest[..<(nameEnd ?? rest.endIndex)]).lowercased()
    rest = rest[(nameEnd ?? rest.endIndex)...]
    let attributes = readAttributes()
    if isEnd { end(name) } else { begin(name, attributes) }
  }

  private mutating func readAttributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while let scalar = rest.first, scalar != ">" {
      if scalar.properties.isWhitespace || scalar == "/" {
        rest.removeFirst()
        continue
      }
      let end =
        rest.firstIndex { $0.properties.isWhitespace || $0 == "=" || $0 == ">" || $0 == "/" }
        ?? rest.endIndex
      let name = String(rest[..<end]).lowercased()
      rest = rest[end...].drop { $0.properties.isWhitespace }
      guard rest.first == "=" else {
        if name.isEmpty { rest = rest.dropFirst() }
        continue
      }
      rest = rest.dropFirst().drop { $0.properties.isWhitespace }
      let value: Substring.UnicodeScalarView
      if let quote = rest.first, quote == "\"" || quote == "'" {
        rest.removeFirst()
        value = rest.prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.prefix { !$0.properties.isWhitespace && $0 != ">" }
        rest = rest[value.endIndex...]
      }
      attributes[name] = HTMLEntities.decoded(String(value))
    }
    if !rest.isEmpty { rest.removeFirst() }
    return attributes
  }

  private mutating func skip(past mark: String) {
    let marks = Array(mark.unicodeScalars)
    while !rest.isEmpty, !rest.starts(with: marks) { rest.removeFirst() }
    rest = rest.dropFirst(marks.count)
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    if Self.unseen.contains(name) {
      skip(past: "</\(name)")
      return skip(past: ">")
    }
    if Self.media.contains(name) {
      if !unsupported.contains(name) { unsupported.append(name) }
      return
    }
    switch name {
    case "br": addBreak()
    case "img": addPicture(attributes)
    case "span"
    where attributes["lang"] != nil && attributes["class"]?.contains("multilang") == true:
      let language = MarkupElement.Attribute(
        namespace: "http://www.w3.org/XML/1998/namespace",
        prefix: "xml",
        name: "lang",
        value: attributes["lang"] ?? ""
      )
      open("span", [language])
    case "a": frames[frames.count - 1].attributes += link(attributes)
    case _ where Self.kept.contains(name): openKept(name)
    case _ where Self.lines.contains(name): mustBreak = true
    default: return
    }
  }

  /// Where a link leads is said behind it.
  private func link(_ attributes: [String: String]) -> [MarkupElement.Attribute] {
    guard let address = attributes["href"], address.contains("://") else { return [] }
    return [MarkupElement.Attribute(name: "href", value: address)]
  }

  private mutating func openKept(_ name: String) {
    // What HTML lets be left open ends where its like begins.
    let siblings: Set<String> =
      name == "tr" ? ["tr", "td", "th"] : name == "td" || name == "th" ? ["td", "th"] : [name]
    if ["li", "tr", "td", "th"].contains(name) {
      while frames.count > 1, siblings.contains(frames[frames.count - 1].name) { close() }
    }
    if name != "sup", name != "sub" { mustBreak = false }
    open(name, [])
  }

  private mutating func open(_ name: String, _ attributes: [MarkupElement.Attribute]) {
    guard frames.count < Self.greatestDepth else { return }
    if mustBreak { addBreak() }
    mustBreak = false
    frames.append(Frame(name: name, attributes: attributes))
  }

  private mutating func end(_ name: String) {
    if name == "a" {
      let top = frames.count - 1
      if let place = frames[top].attributes.lastIndex(where: { $0.name == "href" }) {
        let address = frames[top].attributes.remove(at: place).value
        if !RichText(nodes: frames[top].nodes).plain.hasSuffix(address) {
          add(text: " (\(address))")
        }
      }
      return
    }
    if Self.lines.contains(name) { mustBreak = true }
    guard let place = frames.lastIndex(where: { $0.name == name }), place > 0 else { return }
    while frames.count > place { close() }
  }

  private mutating func close() {
    trimEnd()
    let frame = frames.removeLast()
    mustBreak = false
    guard !frame.nodes.isEmpty || frame.name == "td" || frame.name == "th" else { return }
    var element = qti(frame.name)
    element.attributes = frame.attributes.filter { $0.name != "href" }
    element.children = frame.nodes
    frames[frames.count - 1].nodes.append(.element(element))
    if frame.name == "table" || frame.name == "ul" || frame.name == "ol" { mustBreak = false }
  }

  private mutating func addPicture(_ attributes: [String: String]) {
    let source = attributes["src"] ?? ""
    pictures.append(source)
    var words = attributes["alt"]?.trimmedBlanks ?? ""
    if words.isEmpty, !source.hasPrefix("data:") {
      words = HTMLEntities.unescapedPath(source.split(separator: "/").last.map(String.init) ?? "")
    }
    if mustBreak { addBreak() }
    frames[frames.count - 1].nodes.append(.element(qti("img", ["src": source, "alt": words])))
  }

  private mutating func addBreak() {
    mustBreak = false
    let top = frames.count - 1
    guard !frames[top].nodes.isEmpty else { return }
    trimEnd()
    if !frames[top].nodes.isEmpty { frames[top].nodes.append(.element(qti("br"))) }
  }

  /// Words with one blank between them; none at the beginning of a line.
  private mutating func add(text: String) {
    let top = frames.count - 1
    var words = ""
    for scalar in text.unicodeScalars {
      if [" ", "\n", "\t", "\r"].contains(scalar) {
        if words.unicodeScalars.last != " " { words.unicodeScalars.append(" ") }
      } else {
        words.unicodeScalars.append(scalar)
      }
    }
    let isBlank = words == " " || words.isEmpty
    if ["table", "tr", "ul", "ol"].contains(frames[top].name), isBlank { return }
    if mustBreak {
      if isBlank { return }
      addBreak()
    }
    var startsLine = true
    switch frames[top].nodes.last {
    case .text(let before): startsLine = before.hasSuffix(" ")
    case .element(let element): startsLine = element.name == "br"
    case nil: break
    }
    if startsLine, words.hasPrefix(" ") { words.removeFirst() }
    guard !words.isEmpty else { return }
    if case .text(let before)? = frames[top].nodes.last {
      frames[top].nodes[frames[top].nodes.count - 1] = .text(before + words)
    } else {
      frames[top].nodes.append(.text(words))
    }
  }

  private mutating func trimEnd() {
    let top = frames.count - 1
    while let last = frames[top].nodes.last {
      switch last {
      case .text(let text):
        var words = Substring(text)
        while words.last == " " { words.removeLast() }
        if words.isEmpty {
          frames[top].nodes.removeLast()
          continue
        }
        frames[top].nodes[frames[top].nodes.count - 1] = .text(String(words))
        return
      case .element(let element):
        guard element.name == "br" else { return }
        frames[top].nodes.removeLast()
      }
    }
  }
}
