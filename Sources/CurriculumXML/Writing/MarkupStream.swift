public import CurriculumModel

/// A document that is written child by child, so that a long one never stands in memory whole.
///
/// It reads the same as `CurriculumWriter.encode` of the element with all its children.
public struct MarkupStream {
  private var printer = LayoutPrinter()
  private let root: LayoutElement
  private let scope: [String: String]

  /// - Parameter root: without children; at least one has to be added.
  public init(_ root: MarkupElement) {
    self.root = LayoutElement(root)
    scope = printer.open(self.root)
  }

  /// Writes one child.
  public mutating func add(_ child: MarkupElement) {
    printer.line(.element(LayoutElement(child)), depth: 1, scope: scope)
  }

  /// Ends the document.
  public mutating func finish() { printer.close(root) }

  /// How many bytes wait to be taken.
  public var pending: Int { printer.text.utf8.count }

  /// The bytes that were written since they were taken last.
  public mutating func take() -> [UInt8] { printer.take() }
}
