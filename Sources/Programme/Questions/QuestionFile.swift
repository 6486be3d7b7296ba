import CurriculumModel
import CurriculumXML
public import Diagnostics
import Files
public import QTI

/// A file of questions of QTI.
public enum QuestionFile {
  /// The items of a file of QTI, of a `<quiz>` or of a whole module, in document order.
  ///
  /// - Throws: `UnreadableFile`.
  public static func items(in path: String) throws -> (
    items: [AssessmentItem], findings: [Diagnostic]
  ) {
    let bytes = try ReadableFile.bytes(of: path, as: .questions)
    let (root, problems) = MarkupLoader.unchecked(bytes, path: path)
    guard let root else { return ([], problems) }
    var found: [MarkupElement] = []
    let (whole, missing) = ReferencedFiles.completed(root, besides: path)
    collect(whole, into: &found)
    guard !found.isEmpty else {
      return (
        [],
        [
          Diagnostic(
            .error,
            "QIM006",
            "<\(root.name)> holds no item of QTI",
            at: root.origin.location,
            fix: "give a file with <qti-assessment-item>; 'okoce quiz import' makes one"
          )
        ]
      )
    }
    var items: [AssessmentItem] = []
    var findings = missing
    for element in found {
      let (item, problems) = AssessmentItem.read(element.withPlainBraces)
      findings += problems
      if let item { items.append(item) }
    }
    return (items, findings)
  }

  private static func collect(_ element: MarkupElement, into found: inout [MarkupElement]) {
    if ["assessmentItem", "qti-assessment-item"].contains(element.name) {
      found.append(element)
    } else {
      for child in element.elements { collect(child, into: &found) }
    }
  }
}
