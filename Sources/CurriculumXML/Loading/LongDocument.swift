public import CurriculumModel
public import Diagnostics

/// A document of many like elements, given one at a time, so that a long one takes little more memory
/// than its bytes.
public struct LongDocument {
  private let content: Content
  private let path: String
  private let limits: XMLLimits

  private enum Content {
    /// The elements are parsed as they are asked for.
    case parts([UInt8], [RootParts.Part])
    /// For documents that can't be taken apart before they are parsed.
    case tree(XMLTree)
  }

  /// The document, held to no schema; `nil` with what keeps the text from being XML.
  /// - Parameter limit: the most bytes that are parsed.
  public static func parse(_ bytes: [UInt8], path: String, limit: Int) -> (
    document: LongDocument?, diagnostics: [Diagnostic]
  ) {
    LibXML2.quietly {
      let limits = XMLLimits(maximumBytes: limit)
      let parser = XMLParser(limits: limits)
      if let refusal = parser.refusal(of: bytes, path: path) { return (nil, [refusal]) }
      if let parts = bytes.withUnsafeBufferPointer({ RootParts($0)?.parts }) {
        let document = LongDocument(content: .parts(bytes, parts), path: path, limits: limits)
        var findings: [Diagnostic] = []
        document.eachTree(parser) { tree, problems in
          if tree == nil, findings.isEmpty { findings = problems }
        }
        return findings.isEmpty ? (document, []) : (nil, findings)
      }
      let (tree, findings) = parser.parse(bytes, path: path)
      guard let tree, tree.root != nil else { return (nil, findings) }
      return (LongDocument(content: .tree(tree), path: path, limits: limits), findings)
    }
  }

  /// Each element inside the root, in document order.
  public func eachElement(_ body: (MarkupElement) throws -> Void) rethrows {
    switch content {
    case .tree(let tree):
      for element in tree.rootChildren { try body(tree.markup(element)) }
    case .parts:
      try eachTree(XMLParser(limits: limits)) { tree, _ in
        if let tree, let root = tree.root { try body(tree.markup(root)) }
      }
    }
  }

  private func eachTree(
    _ parser: XMLParser,
    _ body: (XMLTree?, [Diagnostic]) throws -> Void
  ) rethrows {
    guard case .parts(let bytes, let parts) = content else { return }
    try bytes.withUnsafeBufferPointer { buffer in
      for part in parts {
        let slice = UnsafeBufferPointer(rebasing: buffer[part.range])
        let (tree, findings) = parser.parse(part: slice, path: path, start: part.start)
        try body(tree, findings)
      }
    }
  }
}
