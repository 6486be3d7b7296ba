import Diagnostics

/// A document that stands alone, such as centres or a calendar.
enum StandaloneDocument {
  static func read(_ bytes: [UInt8], path: String, root: String, limits: XMLLimits) -> (
    reader: DocumentReader?, findings: [Diagnostic]
  ) {
    LibXML2.quietly {
      let (tree, errors) = XMLParser(limits: limits).parse(bytes, path: path)
      guard let tree else { return (nil, errors) }
      let findings = DocumentValidation(DocumentSchemas([])).findings(in: tree, expecting: root)
      return (DocumentReader(tree), findings)
    }
  }
}
