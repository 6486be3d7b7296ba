import CurriculumModel
import CurriculumXML
public import Diagnostics
public import QTI
import QuestionFormats

/// A file of questions: of QTI, or in a format that other programs write.
public enum QuestionFile {
  /// What another program's file became.
  public struct Imported: Sendable {
    /// A `<quiz>` for a module's assessment; `nil` beside an error.
    public var document: [UInt8]?
    public var count: Int
    public var findings: [Diagnostic]
  }

  /// Brings questions over from GIFT, Aiken or Moodle XML, told by what stands in the file.
  ///
  /// - Throws: `ProgrammeError.notFound` for a file that can't be opened.
  public static func imported(from path: String, passing: String) throws -> Imported {
    let (questions, findings) = try read(path)
    guard !questions.isEmpty else { return Imported(document: nil, count: 0, findings: findings) }
    let quiz = ItemWriting.quiz(of: questions, passing: passing)
    return Imported(
      document: CurriculumWriter().encode(quiz),
      count: questions.count,
      findings: findings
    )
  }

  /// The items of a file of QTI, of a `<quiz>` or of a whole module, in document order.
  ///
  /// - Throws: `ProgrammeError.notFound` for a file that can't be opened.
  public static func items(in path: String) throws -> (
    items: [AssessmentItem], findings: [Diagnostic]
  ) {
    let bytes = try FileBytes(path: path).all()
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
      let (item, problems) = AssessmentItem.read(element)
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

  private static func read(_ path: String) throws -> ([ImportedQuestion], [Diagnostic]) {
    let bytes = try FileBytes(path: path).all()
    let text = String(decoding: bytes, as: UTF8.self)
    // A byte-order mark is what Windows' editor puts in front.
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    if plain.first(where: { !$0.isWhitespace }) == "<" {
      let (root, problems) = MarkupLoader.unchecked(bytes, path: path)
      guard let root else { return ([], problems) }
      let imported = MoodleReader.read(root, path: path)
      return (imported.questions, imported.findings)
    }
    let imported =
      AikenReader.isLikely(plain)
      ? AikenReader.read(plain, path: path) : GIFTReader.read(plain, path: path)
    return (imported.questions, imported.findings)
  }
}
