import CLibXML2
import Diagnostics

/// A compiled XSD 1.0.
// Sendable: libxml2 only reads a compiled schema; all that changes lives in a SchemaValidator.
final class XMLSchema: @unchecked Sendable {
  /// The schema of the curriculum vocabulary, compiled at first use.
  static let curriculum = XMLSchema(text: CurriculumSchema.text)

  fileprivate let schema: xmlSchemaPtr

  /// `nil` when `text` is no schema that libxml2 can compile, or one too large to be compiled.
  init?(text: String) {
    guard SchemaSize.excess(in: text) == nil else { return nil }
    var text = text
    let compiled = LibXML2.quietly {
      text.withUTF8 { bytes -> xmlSchemaPtr? in
        bytes.withMemoryRebound(to: CChar.self) { characters -> xmlSchemaPtr? in
          let context = xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(characters.count))
          defer { xmlSchemaFreeParserCtxt(context) }
          xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
          return xmlSchemaParse(context)
        }
      }
    }
    guard let compiled else { return nil }
    schema = compiled
  }

  deinit { xmlSchemaFree(schema) }
}

/// Validates trees against one schema; one after the other, on one thread.
final class SchemaValidator {
  private let context: xmlSchemaValidCtxtPtr?
  /// Keeps the compiled schema alive as long as the context that points to it.
  private let schema: XMLSchema

  init(_ schema: XMLSchema) {
    self.schema = schema
    context = xmlSchemaNewValidCtxt(schema.schema)
  }

  deinit { xmlSchemaFreeValidCtxt(context) }

  /// Every breach of the schema in a whole document.
  func validate(_ tree: XMLTree) -> [Diagnostic] {
    findings(in: tree) { xmlSchemaValidateDoc($0, tree.document) }
  }

  /// Every breach of the schema in one element and what stands inside it.
  func validate(_ element: XMLElement, in tree: XMLTree) -> [Diagnostic] {
    findings(in: tree) { xmlSchemaValidateOneElement($0, element.node) }
  }

  private func findings(in tree: XMLTree, _ run: (xmlSchemaValidCtxtPtr) -> Int32) -> [Diagnostic] {
    guard let context else { return [Self.failure(tree)] }
    let sink = SchemaFindings(tree: tree)
    let status = withExtendedLifetime(sink) {
      xmlSchemaSetValidStructuredErrors(
        context,
        { sink, error in
          guard let sink, let error = error?.pointee else { return }
          Unmanaged<SchemaFindings>.fromOpaque(sink).takeUnretainedValue().record(error)
        },
        Unmanaged.passUnretained(sink).toOpaque()
      )
      defer { xmlSchemaSetValidStructuredErrors(context, nil, nil) }
      return run(context)
    }
    return status != 0 && sink.findings.isEmpty ? [Self.failure(tree)] : sink.findings
  }

  private static func failure(_ tree: XMLTree) -> Diagnostic {
    Diagnostic(
      .error,
      .schemaOther,
      "the document can't be checked against its schema",
      at: SourceLocation(path: tree.path, line: 1, column: 1),
      fix: "compare it with Curricula/schema/curriculum.xsd in an XML editor"
    )
  }
}

/// What one validation found, joined to the places of the elements.
private final class SchemaFindings {
  let tree: XMLTree
  private(set) var findings: [Diagnostic] = []
  /// A document with more breaches than that isn't a curriculum.
  private static let maximumFindings = 1_000

  init(tree: XMLTree) { self.tree = tree }

  func record(_ error: xmlError) {
    guard findings.count < Self.maximumFindings, error.level != XML_ERR_WARNING else { return }
    let node = error.node?.assumingMemoryBound(to: xmlNode.self)
    let location =
      node.map { tree.location(of: $0) } ?? SourceLocation(path: tree.path, line: 1, column: 1)
    let breach = SchemaBreach(
      code: error.code,
      message: error.message.map { String(cString: $0) } ?? "",
      element: node.map(Self.elementName) ?? ""
    )
    let finding = breach.diagnostic(at: location)
    // One breach of a derived type is reported once for each of its ancestors.
    let isRepeated = findings.last.map {
      $0.location == location && $0.message == finding.message
    }
    if isRepeated != true { findings.append(finding) }
  }

  private static func elementName(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    var node = node
    while node.pointee.type != XML_ELEMENT_NODE, let parent = node.pointee.parent { node = parent }
    return String(decoding: node.pointee.name)
  }
}
