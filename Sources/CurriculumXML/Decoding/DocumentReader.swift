import CurriculumModel
import Diagnostics

/// What every decoder shares: the tree, places in it, and the findings no schema can state.
///
/// Decoding forgives: what the schema already complained about is left out, so that one slip
/// doesn't hide the rest of a file. Nothing here reports what the schema reports.
struct DocumentReader {
  static let namespace: StaticString = "urn:okoce:curriculum:1"

  let tree: XMLTree
  var findings: [Diagnostic] = []

  init(_ tree: XMLTree) { self.tree = tree }

  func origin(_ element: XMLElement) -> Origin { Origin(tree.location(of: element)) }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at element: XMLElement,
    fix: String
  ) {
    findings.append(Diagnostic(.error, code, message, at: tree.location(of: element), fix: fix))
  }

  /// The texts of all children of that name, in the order written.
  func texts(_ name: StaticString, in element: XMLElement) -> LocalizedText {
    var text = LocalizedText()
    for child in element.children where child.isNamed(name) { append(child, to: &text) }
    return text
  }

  func append(_ element: XMLElement, to text: inout LocalizedText) {
    text.entries.append(
      LocalizedText.Entry(language: element.language ?? "", text: element.collapsedText)
    )
  }
}

extension XMLElement {
  /// An attribute of a type that collapses white space, which all but a few nobody pads.
  func token(_ name: StaticString) -> String? {
    guard let value = attribute(name) else { return nil }
    let needsCollapsing = value.utf8.contains {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D
    }
    return needsCollapsing ? value.collapsingWhiteSpace() : value
  }

  func integer(_ name: StaticString) -> Int? { token(name).flatMap { Int($0) } }
}
