public import CurriculumModel
public import Diagnostics

/// Reads a document of another vocabulary than the curriculum's, against that vocabulary's schema.
///
/// What it gives is markup with places, for the owner of the vocabulary to make sense of.
public struct MarkupLoader: Sendable {
  /// The name of the root element.
  public var root: String
  public var namespace: String
  /// The XSD 1.0, whole; it may import the xml namespace from any path that ends in `xml.xsd`.
  public var schema: String
  public var limits: XMLLimits

  public init(root: String, namespace: String, schema: String, limits: XMLLimits = XMLLimits()) {
    self.root = root
    self.namespace = namespace
    self.schema = schema
    self.limits = limits
  }

  /// The root element and every finding of the schema; no element when the text is no XML or
  /// another kind of document.
  public func load(bytes: [UInt8], path: String) -> (
    element: MarkupElement?, diagnostics: [Diagnostic]
  ) {
    LibXML2.quietly {
      let (tree, errors) = XMLParser(limits: limits).parse(bytes, path: path)
      guard let tree, let root = tree.root else { return (nil, errors) }
      guard root.name == self.root, root.namespace == namespace else {
        return (nil, [wrongRoot(root, in: tree)])
      }
      guard let schema = XMLSchema(text: schema) else {
        let problem = "the schema of <\(self.root)> can't be compiled"
        return (nil, [Diagnostic(.error, .schemaOther, problem, at: tree.location(of: root))])
      }
      return (tree.markup(root), SchemaValidator(schema).validate(tree))
    }
  }

  /// Why a text is no XSD that documents can be checked against, in English; `nil` when it is one.
  public static func problem(ofSchema text: String) -> String? {
    if let excess = SchemaSize.excess(in: text) { return "is too large: \(excess)" }
    return XMLSchema(text: text) == nil ? "is no XSD 1.0 that can be compiled" : nil
  }

  /// The root element of any XML text, unchecked; `nil` when it is no XML.
  public static func root(of bytes: [UInt8], path: String) -> MarkupElement? {
    unchecked(bytes, path: path).element
  }

  /// The root element of any XML text, held to no schema, and why a text is no XML.
  public static func unchecked(_ bytes: [UInt8], path: String) -> (
    element: MarkupElement?, diagnostics: [Diagnostic]
  ) {
    LibXML2.quietly {
      let (tree, findings) = XMLParser(limits: XMLLimits()).parse(bytes, path: path)
      return (tree?.root.flatMap { root in tree?.markup(root) }, findings)
    }
  }

  private func wrongRoot(_ found: XMLElement, in tree: XMLTree) -> Diagnostic {
    let home = found.namespace.map { " of the namespace \($0)" } ?? " without a namespace"
    return Diagnostic(
      .error,
      .schemaWrongRoot,
      "the document begins with <\(found.name)>\(home); expected is <\(root)>",
      at: tree.location(of: found),
      fix: "begin with <\(root) xmlns=\"\(namespace)\" ...>"
    )
  }
}
