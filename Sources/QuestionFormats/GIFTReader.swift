public import Diagnostics

/// Reads GIFT: questions apart by empty lines, their answers in braces.
///
/// - Source: Moodle documentation, GIFT format.
public enum GIFTReader {
  /// - Complexity: O(characters).
  public static func read(_ text: String, path: String) -> QuestionImport {
    var questions: [ImportedQuestion] = []
    let findings = read(text, path: path) { questions.append($0) }
    return QuestionImport(questions, findings, path: path)
  }

  /// The same, one question at a time.
  /// - Returns: what is wrong with the questions that were not given.
  public static func read(
    _ text: String,
    path: String,
    _ take: (ImportedQuestion) throws -> Void
  ) rethrows -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var described: [GIFTDescription] = []
    try blocks(of: text, path: path) { block in
      var question = GIFTQuestion(block)
      if let description = question.description {
        described.append(description)
        return
      }
      if var read = question.read() {
        // What stands between questions is read with the one that follows.
        read.text = RichText.joined(described.map(\.text) + [read.text])
        findings += described.map(\.moved)
        described.removeAll()
        try take(read)
      }
      findings += question.findings
    }
    return findings + described.map(\.alone)
  }

  /// The questions' texts with the place of every character, without comments and categories.
  ///
  /// One at a time: the places take forty times the room of the text.
  private static func blocks(of text: String, path: String, _ take: (GIFTText) throws -> Void)
    rethrows
  {
    var current = GIFTText(path: path)
    var number = 0
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.takeLine()
      number += 1
      let trimmed = line.trimmedBlanks
      if trimmed.isEmpty {
        if !current.isEmpty { try take(current) }
        current = GIFTText(path: path)
        continue
      }
      if trimmed.hasPrefix("//") || trimmed.hasPrefix("$CATEGORY:") { continue }
      current.append(line, line: number)
    }
    if !current.isEmpty { try take(current) }
  }
}

/// Characters of one question, each with its place; an escaped one is marked as plain.
struct GIFTText {
  struct Mark {
    var character: Character
    /// Whether a backslash took its meaning away.
    var isPlain: Bool
    var line: Int
    var column: Int
  }

  let path: String
  private(set) var marks: [Mark] = []

  init(path: String) { self.path = path }

  init(_ marks: some Sequence<Mark>, path: String) {
    self.path = path
    self.marks = Array(marks)
  }

  var isEmpty: Bool { marks.isEmpty }

  /// The words without marks of format such as `[html]`, blanks trimmed.
  var text: String { rich.plain }

  /// The same with what markup means; plain text and Markdown have none.
  var rich: RichText {
    let text = String(marks.map(\.character)).trimmedBlanks
    for format in ["[plain]", "[markdown]"] where text.hasPrefix(format) {
      return RichText(plain: text.dropFirst(format.count).trimmedBlanks)
    }
    var html = text
    for format in ["[html]", "[moodle]"] where text.hasPrefix(format) {
      html = text.dropFirst(format.count).trimmedBlanks
    }
    // A line that a backslash broke is a line.
    return HTMLReading.read(html.replacing("\n", with: "<br>")).text
  }

  /// What can't be brought over of its markup.
  var lost: String? {
    let read = HTMLReading.read(String(marks.map(\.character)))
    return (read.unsupported.map { "<\($0)>" } + read.pictures.map { "the picture '\($0)'" }).first
  }

  var location: SourceLocation {
    let first = marks.first { !$0.character.isWhitespace } ?? marks.first
    return SourceLocation(path: path, line: first?.line ?? 1, column: first?.column ?? 1)
  }

  /// - Source: Moodle, qformat_gift, escapedchar_pre.
  private static let escaped: Set<Unicode.Scalar> = [":", "#", "=", "{", "}", "~", "n", "\\"]

  mutating func append(_ line: Substring, line number: Int) {
    if !marks.isEmpty { marks.append(Mark(character: " ", isPlain: true, line: number, column: 1)) }
    var column = 1
    var isEscaped = false
    let scalars = Array(line.unicodeScalars)
    // Scalar by scalar: an answer that begins with an accent would hide the sign before it.
    for (place, character) in scalars.lazy.map(Character.init).enumerated() {
      // Before any other sign a backslash is one, as in C:\temp and in formulas.
      if character == "\\", !isEscaped, place + 1 < scalars.count,
        Self.escaped.contains(scalars[place + 1])
      {
        isEscaped = true
      } else {
        let isLineBreak = isEscaped && character == "n"
        marks.append(
          Mark(
            character: isLineBreak ? "\n" : character,
            isPlain: isEscaped,
            line: number,
            column: column
          )
        )
        isEscaped = false
      }
      column += character.utf8.count
    }
  }

  /// Where a sign with its meaning first stands at or after a position.
  func first(_ sign: Character, from start: Int = 0) -> Int? {
    guard start <= marks.count else { return nil }
    return marks[start...].firstIndex { $0.character == sign && !$0.isPlain }
  }

  /// Where a run of signs with their meaning first stands.
  func first(run: String, from start: Int = 0) -> Int? {
    let signs = Array(run)
    guard marks.count >= start + signs.count else { return nil }
    return (start...(marks.count - signs.count)).first { position in
      signs.indices.allSatisfy {
        marks[position + $0].character == signs[$0] && !marks[position + $0].isPlain
      }
    }
  }

  func part(_ range: Range<Int>) -> GIFTText { GIFTText(marks[range], path: path) }

  func part(from start: Int) -> GIFTText { GIFTText(marks[min(start, marks.count)...], path: path) }
}
