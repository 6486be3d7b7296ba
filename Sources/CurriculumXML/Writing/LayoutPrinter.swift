import CurriculumModel
import Markup

/// Writes elements in the one canonical layout: two spaces a level, at most 100 columns where
/// white space is free, namespaces declared where they are first needed.
struct LayoutPrinter {
  private static let width = 100
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Which namespace each prefix stands for here; `""` is the default.
  typealias Scope = [String: String]

  static func bytes(of nodes: [LayoutElement.Node]) -> [UInt8] {
    var printer = LayoutPrinter()
    for node in nodes { printer.line(node, depth: 0, scope: [:]) }
    return Array(printer.text.utf8)
  }

  mutating func line(_ node: LayoutElement.Node, depth: Int, scope: Scope) {
    let indent = String(repeating: "  ", count: depth)
    switch node {
    case .element(let element): block(element, depth: depth, scope: scope)
    case .text(let content): text += indent + Escaping.xmlText(content) + "\n"
    case .comment(let content, isTrailing: true):
      text.removeLast()
      text += " <!--\(content)-->\n"
    case .comment(let content, isTrailing: false): text += indent + "<!--\(content)-->\n"
    case .instruction(let target, let content):
      text += indent + instruction(target, content) + "\n"
    case .blankLine: text += "\n"
    }
  }

  /// The start of an element whose children follow one by one.
  /// - Returns: the namespaces as its children meet them.
  mutating func open(_ element: LayoutElement) -> Scope {
    var scope: Scope = [:]
    let attributes = attributes(of: element, scope: &scope)
    text += startTag(qualifiedName(of: element), attributes, indent: "", end: ">") + "\n"
    return scope
  }

  mutating func close(_ element: LayoutElement) { text += "</\(qualifiedName(of: element))>\n" }

  /// Hands over what was written so far.
  mutating func take() -> [UInt8] {
    defer { text = "" }
    return Array(text.utf8)
  }

  private mutating func block(_ element: LayoutElement, depth: Int, scope: Scope) {
    var scope = scope
    let attributes = attributes(of: element, scope: &scope)
    let name = qualifiedName(of: element)
    let indent = String(repeating: "  ", count: depth)
    if element.children.isEmpty {
      text += startTag(name, attributes, indent: indent, end: "/>") + "\n"
    } else if let plain = plainText(of: element) {
      let start = startTag(name, attributes, indent: indent, end: ">")
      let whole = "\(start)\(Escaping.xmlText(plain))</\(name)>"
      if whole.count <= Self.width {
        text += whole + "\n"
      } else {
        text += start + "\n" + wrapped(plain, indent: indent + "  ") + "\(indent)</\(name)>\n"
      }
    } else if hasStructure(element) {
      text += startTag(name, attributes, indent: indent, end: ">") + "\n"
      for child in element.children { line(child, depth: depth + 1, scope: scope) }
      text += "\(indent)</\(name)>\n"
    } else {
      text += startTag(name, attributes, indent: indent, end: ">")
      for child in element.children { verbatim(child, scope: scope) }
      text += "</\(name)>\n"
    }
  }

  /// Without any layout of its own, since white space may mean something.
  private mutating func verbatim(_ node: LayoutElement.Node, scope: Scope) {
    switch node {
    case .text(let content): text += Escaping.xmlText(content)
    case .comment(let content, isTrailing: _): text += "<!--\(content)-->"
    case .instruction(let target, let content): text += instruction(target, content)
    case .blankLine: text += "\n\n"
    case .element(let element):
      var scope = scope
      let attributes = attributes(of: element, scope: &scope)
      let name = qualifiedName(of: element)
      text += ([name] + attributes).joined(separator: " ").withOpening
      guard !element.children.isEmpty else {
        text += "/>"
        return
      }
      text += ">"
      for child in element.children { verbatim(child, scope: scope) }
      text += "</\(name)>"
    }
  }

  private func startTag(_ name: String, _ attributes: [String], indent: String, end: String)
    -> String
  {
    let whole = indent + ([name] + attributes).joined(separator: " ").withOpening + end
    guard whole.count > Self.width, attributes.count > 1 else { return whole }
    return indent + name.withOpening
      + attributes.map { "\n\(indent)    \($0)" }.joined() + end
  }

  /// The attributes as written, declarations of namespaces first.
  private func attributes(of element: LayoutElement, scope: inout Scope) -> [String] {
    var declarations: [String] = []
    let prefix = element.isOfCurriculum ? "" : element.prefix
    declare(prefix, element.namespace ?? "", &scope, &declarations)
    var attributes: [String] = []
    for attribute in element.orderedAttributes {
      var name = attribute.name
      if let namespace = attribute.namespace {
        let prefix = attribute.prefix.isEmpty ? "ns" : attribute.prefix
        if prefix != "xml" { declare(prefix, namespace, &scope, &declarations) }
        name = "\(prefix):\(name)"
      }
      let value =
        element.isOfCurriculum ? attribute.value.collapsingWhiteSpace() : attribute.value
      attributes.append("\(name)=\"\(Escaping.xmlAttribute(value))\"")
    }
    return declarations + attributes
  }

  private func declare(
    _ prefix: String,
    _ namespace: String,
    _ scope: inout Scope,
    _ declarations: inout [String]
  ) {
    guard scope[prefix] ?? "" != namespace else { return }
    scope[prefix] = namespace
    let name = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
    declarations.append("\(name)=\"\(Escaping.xmlAttribute(namespace))\"")
  }

  private func qualifiedName(of element: LayoutElement) -> String {
    element.prefix.isEmpty || element.isOfCurriculum
      ? element.name : "\(element.prefix):\(element.name)"
  }

  /// The collapsed text of an element that holds text and nothing else.
  private func plainText(of element: LayoutElement) -> String? {
    guard element.holdsPlainText else { return nil }
    var text = ""
    for child in element.children {
      guard case .text(let part) = child else { return nil }
      text += part
    }
    return text.collapsingWhiteSpace()
  }

  private func hasStructure(_ element: LayoutElement) -> Bool {
    !element.holdsPlainText
      && !element.children.contains { if case .text = $0 { true } else { false } }
  }

  private func wrapped(_ content: String, indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for word in content.split(separator: " ") {
      let escaped = Escaping.xmlText(String(word))
      if line.count > indent.count, line.count + 1 + escaped.count > Self.width {
        lines.append(line)
        line = indent
      }
      line += line.count > indent.count ? " \(escaped)" : escaped
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private func instruction(_ target: String, _ content: String) -> String {
    content.isEmpty ? "<?\(target)?>" : "<?\(target) \(content)?>"
  }
}

extension String {
  fileprivate var withOpening: String { "<" + self }
}
