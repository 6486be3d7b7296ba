public import Diagnostics

/// Reads Aiken: a question, lines such as `A. answer`, and `ANSWER: A`.
///
/// - Source: Moodle documentation, Aiken format.
public enum AikenReader {
  /// - Complexity: O(bytes).
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
    var reading = AikenReading(path: path)
    var number = 0
    var rest = text[...]
    while !rest.isEmpty {
      number += 1
      reading.take(rest.takeLine(), number)
      for question in reading.questions { try take(question) }
      reading.questions.removeAll()
    }
    reading.finish(number)
    return reading.findings
  }

  /// Whether a text looks like Aiken: some line says `ANSWER:` with a letter.
  public static func isLikely(_ text: String) -> Bool {
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.takeLine()
      if line.hasPrefix("ANSWER:"), AikenReading.letter(of: line) != nil { return true }
    }
    return false
  }
}

private struct AikenReading {
  let path: String
  var questions: [ImportedQuestion] = []
  var findings: [Diagnostic] = []
  private var stem: [String] = []
  private var options: [(letter: Character, text: String)] = []
  private var start = 0
  private var isUnsound = false

  init(path: String) { self.path = path }

  static func letter(of line: Substring) -> Character? {
    let word = line.dropFirst("ANSWER:".count).trimmedBlanks
    guard word.count == 1, let letter = word.uppercased().first, letter.isLetter else { return nil }
    return letter
  }

  mutating func take(_ line: Substring, _ number: Int) {
    let text = line.trimmedBlanks
    if text.isEmpty { return }
    if text.hasPrefix("ANSWER:") {
      answer(line.drop { $0.isWhitespace }, number)
    } else if let option = option(text) {
      if stem.isEmpty {
        report("an answer stands without a question", number, fix: "write the question above it")
      }
      if options.contains(where: { $0.letter == option.letter }) {
        isUnsound = true
        report(
          "the question has two answers \(option.letter)",
          number,
          fix: "give each answer a letter of its own"
        )
      }
      options.append(option)
    } else if options.isEmpty {
      if stem.isEmpty { start = number }
      stem.append(text)
    } else {
      report(
        "'\(text.prefix(40))' is neither an answer nor ANSWER:",
        number,
        fix: "begin answers with a letter and a point, such as 'A. ', and end with 'ANSWER: A'"
      )
      reset()
      start = number
      stem = [text]
    }
  }

  mutating func finish(_ number: Int) {
    guard !stem.isEmpty || !options.isEmpty else { return }
    report(
      "the question has no ANSWER: line",
      start == 0 ? number : start,
      fix: "end it with 'ANSWER:' and the letter of the right answer"
    )
  }

  private mutating func answer(_ line: Substring, _ number: Int) {
    defer { reset() }
    guard let letter = Self.letter(of: line),
      options.contains(where: { $0.letter == letter })
    else {
      let letters = options.map { String($0.letter) }.joined(separator: ", ")
      report(
        "'\(line.trimmedBlanks)' names no answer of this question",
        number,
        .noRightAnswer,
        fix: letters.isEmpty ? "write the answers above it" : "name one of \(letters)"
      )
      return
    }
    guard options.count > 1 else {
      report(
        "the question has one answer only",
        start,
        fix: "write at least two answers, one a line"
      )
      return
    }
    // What is wrong with it was said.
    if isUnsound || stem.isEmpty { return }
    questions.append(
      ImportedQuestion(
        name: "",
        text: RichText(plain: stem.joined(separator: " ")),
        kind: .oneOf(
          options.map {
            .init(text: RichText(plain: $0.text), worth: $0.letter == letter ? 1 : 0)
          }
        ),
        location: SourceLocation(path: path, line: start, column: 1)
      )
    )
  }

  /// `A. answer`, `A) answer`, or either without the blank.
  private func option(_ text: String) -> (letter: Character, text: String)? {
    let signs = Array(text.unicodeScalars.prefix(3))
    guard signs.count > 2, ("A"..."Z").contains(signs[0]), signs[1] == "." || signs[1] == ")" else {
      return nil
    }
    // A question may begin with a name such as "A.B. Suryanto".
    if !signs[2].properties.isWhitespace, stem.isEmpty { return nil }
    return (Character(signs[0]), String(text.unicodeScalars.dropFirst(2)).trimmedBlanks)
  }

  private mutating func reset() {
    stem = []
    options = []
    start = 0
    isUnsound = false
  }

  private mutating func report(
    _ what: String,
    _ line: Int,
    _ code: DiagnosticCode = .malformedQuestion,
    fix: String
  ) {
    let place = SourceLocation(path: path, line: line, column: 1)
    findings.append(Diagnostic(.error, code, what, at: place, fix: fix))
  }
}

extension Substring {
  /// Takes the first line off; its end is dropped.
  mutating func takeLine() -> Substring {
    let end = firstIndex(where: \.isNewline)
    defer { self = end.map { self[index(after: $0)...] } ?? self[endIndex...] }
    return self[..<(end ?? endIndex)]
  }
}

extension StringProtocol {
  /// The lines, empty ones too, whichever way they end.
  var lines: [SubSequence] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  var trimmedBlanks: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
