import CurriculumModel
import CurriculumXML
public import Diagnostics
public import Files
import QuestionFormats

/// Questions on their way from GIFT, Aiken or Moodle XML to a `<quiz>`, told by what is in the file.
///
/// They are read twice, once to find all that is wrong and once to write, so that neither the
/// questions nor the document are ever in memory together.
public struct QuestionImporting {
  /// How many can be brought over; 0 beside an error, so that nothing is brought over by halves.
  public let count: Int
  public let findings: [Diagnostic]
  private let path: String
  private let content: Content

  private enum Content {
    case text(String, isAiken: Bool)
    case moodle(LongDocument)
    case nothing
  }

  /// - Parameter path: `-` for standard input.
  /// - Throws: `UnreadableFile`.
  public init(from path: String) throws(UnreadableFile) {
    self.path = path
    var (content, findings) = try Self.content(of: path)
    if !findings.contains(where: { $0.severity == .error }) {
      var count = 0
      findings += Self.each(of: content, path) { _ in count += 1 }
      findings = QuestionImport.findings(findings, count: count, path: path)
      if findings.contains(where: { $0.severity == .error }) { content = .nothing }
      self.count = findings.contains { $0.severity == .error } ? 0 : count
    } else {
      count = 0
    }
    self.content = content
    self.findings = findings
  }

  /// Writes the document piece by piece.
  /// - Parameter passing: the score that passes, 0 to 1.
  /// - Throws: what `write` throws.
  public func write(passing: String, _ write: ([UInt8]) throws -> Void) throws {
    var document = MarkupStream(ItemWriting.quiz(passing: passing))
    var items = ItemWriting()
    _ = try Self.each(of: content, path) { question in
      document.add(items.item(of: question))
      if document.pending > 1 << 16 { try write(document.take()) }
    }
    document.finish()
    try write(document.take())
  }

  private static func each(
    of content: Content,
    _ path: String,
    _ take: (ImportedQuestion) throws -> Void
  ) rethrows -> [Diagnostic] {
    switch content {
    case .text(let text, isAiken: true): return try AikenReader.read(text, path: path, take)
    case .text(let text, isAiken: false): return try GIFTReader.read(text, path: path, take)
    case .moodle(let document):
      var reading = MoodleReading(path: path)
      try document.eachElement { element in
        if let question = reading.question(of: element) { try take(question) }
      }
      return reading.findings
    case .nothing: return []
    }
  }

  private static func content(
    of path: String
  ) throws(UnreadableFile) -> (Content, [Diagnostic]) {
    let bytes = try ReadableFile.bytes(of: path, as: .questions)
    // A byte-order mark is what Windows' editor puts in front.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if content.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "<") {
      let (document, problems) = LongDocument.parse(
        bytes,
        path: path,
        limit: FileKind.questions.limit
      )
      return (document.map { .moodle($0) } ?? .nothing, problems)
    }
    try ReadableFile.requireText(bytes, of: path, as: .questions)
    let text = String(decoding: content, as: UTF8.self)
    return (.text(text, isAiken: AikenReader.isLikely(text)), [])
  }
}
