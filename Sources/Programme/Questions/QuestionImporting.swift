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
  /// How many can be brought over; 0 beside an error, so that nothing is brought over by halves, unless
  /// the rest was asked for.
  public let count: Int
  /// How many have pictures.
  public let withPictures: Int
  public let findings: [Diagnostic]
  private let path: String
  private let content: Content

  private enum Content {
    case text(String, isAiken: Bool)
    case moodle(LongDocument)
    case package(QuestionPackage)
    case nothing
  }

  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - skipsUnsupported: whether questions that can't be brought over are left out, where else nothing
  ///     is brought over.
  /// - Throws: `UnreadableFile`.
  public init(from path: String, skipsUnsupported: Bool = false) throws(UnreadableFile) {
    self.path = path
    var (content, findings) = try Self.content(of: path)
    var (count, withPictures) = (0, 0)
    if !findings.contains(where: { $0.severity == .error }) {
      if case .package(let package) = content {
        count = package.items
        withPictures = package.pictures.isEmpty ? 0 : package.items
        findings += package.findings
      }
      findings += Self.each(of: content, path) { question in
        count += 1
        if !question.pictures.isEmpty { withPictures += 1 }
      }
      findings = QuestionImport.findings(findings, count: count, path: path)
      let isRefused = !skipsUnsupported && findings.contains { $0.severity == .error }
      if isRefused || count == 0 { (count, withPictures, content) = (0, 0, .nothing) }
    }
    self.count = count
    self.withPictures = withPictures
    self.content = content
    self.findings = findings
  }

  /// Writes the document piece by piece.
  /// - Parameters:
  ///   - passing: the score that passes, 0 to 1.
  ///   - picture: takes the bytes of a picture, with its path from the document.
  /// - Throws: what `write` and `picture` throw.
  public func write(
    passing: String,
    picture: (String, [UInt8]) throws -> Void = { _, _ in },
    _ write: ([UInt8]) throws -> Void
  ) throws {
    var document = MarkupStream(ItemWriting.quiz(passing: passing))
    if case .package(let package) = content {
      for element in package.elements { document.add(element) }
      for kept in package.pictures { try picture(kept.path, kept.bytes) }
    }
    var items = ItemWriting()
    _ = try Self.each(of: content, path) { question in
      document.add(items.item(of: question))
      for kept in items.takePictures() { try picture(kept.path, kept.bytes) }
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
      reading.finish()
      return reading.findings
    case .package, .nothing: return []
    }
  }

  private static func content(
    of path: String
  ) throws(UnreadableFile) -> (Content, [Diagnostic]) {
    if path != "-", let package = try QuestionPackage.of(path) { return (.package(package), []) }
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
