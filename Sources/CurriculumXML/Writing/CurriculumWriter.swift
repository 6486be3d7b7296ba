public import CurriculumModel
public import Diagnostics

/// Writes documents in the canonical layout.
public struct CurriculumWriter: Sendable {
  public var limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// The document laid out canonically; idempotent.
  ///
  /// Comments and single empty lines stay where they are; attributes take the schema's order; text
  /// in one language is wrapped at 100 columns; an assessor's own texts stay as they are. Only a
  /// file that isn't well-formed is refused: `nil` and the findings.
  public func format(_ bytes: [UInt8], path: String) -> (
    bytes: [UInt8]?, diagnostics: [Diagnostic]
  ) {
    LibXML2.quietly {
      let (tree, findings) = XMLParser(limits: limits, purpose: .format).parse(bytes, path: path)
      return (tree.map { LayoutPrinter.bytes(of: $0.layout) }, findings)
    }
  }

  /// The curriculum as files: `curriculum.xml` and every module as the curriculum's own.
  ///
  /// Loading them gives an equal curriculum, provided that modules stand in the order of their
  /// first use and texts hold no white space but single spaces, which XML would not keep.
  public func encode(_ curriculum: Curriculum) -> CurriculumFiles {
    let modules = curriculum.modules.map { module in
      CurriculumFiles.File(
        path: ModulePath.file(of: module.id.rawValue, in: ModulePath.ownFolder),
        bytes: encode(module)
      )
    }
    let document = CurriculumFiles.File(
      path: ModulePath.curriculum,
      bytes: LayoutPrinter.bytes(of: [.element(DocumentEncoding.curriculum(curriculum))])
    )
    return CurriculumFiles([document] + modules)
  }

  /// A document of another vocabulary, such as an assessor's configuration.
  public func encode(_ markup: MarkupElement) -> [UInt8] {
    LayoutPrinter.bytes(of: [.element(LayoutElement(markup))])
  }

  /// One module's file.
  public func encode(_ module: Module) -> [UInt8] {
    LayoutPrinter.bytes(of: [.element(DocumentEncoding.module(module))])
  }
}
