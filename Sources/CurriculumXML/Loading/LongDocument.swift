public import CurriculumModel
public import Diagnostics

/// A document of many like elements, given one at a time, so that a long one takes no more memory than
/// its parsed text.
public struct LongDocument {
  private let tree: XMLTree

  /// The document, held to no schema; `nil` with what keeps the text from being XML.
  /// - Parameter limit: the most bytes that are parsed.
  public static func parse(_ bytes: [UInt8], path: String, limit: Int) -> (
    document: LongDocument?, diagnostics: [Diagnostic]
  ) {
    LibXML2.quietly {
      let limits = XMLLimits(maximumBytes: limit)
      let (tree, findings) = XMLParser(limits: limits).parse(bytes, path: path)
      return (tree.flatMap { $0.root == nil ? nil : LongDocument(tree: $0) }, findings)
    }
  }

  /// Each element inside the root, in document order.
  public func eachElement(_ body: (MarkupElement) throws -> Void) rethrows {
    for element in tree.rootChildren { try body(tree.markup(element)) }
  }
}
