public import CurriculumModel
public import Diagnostics

/// Reads the XML that Moodle exports.
///
/// - Source: Moodle documentation, Moodle XML format.
public enum MoodleReader {
  /// - Parameter root: the element `<quiz>`.
  public static func read(_ root: MarkupElement, path: String) -> QuestionImport {
    var reading = MoodleReading(path: path)
    let questions = root.elements.compactMap { reading.question(of: $0) }
    return QuestionImport(questions, reading.findings, path: path)
  }
}

/// The questions of one file of Moodle's XML, taken one by one.
public struct MoodleReading {
  private let path: String
  private var questions: [ImportedQuestion] = []
  /// What is wrong with those that were not given.
  public private(set) var findings: [Diagnostic] = []

  public init(path: String) { self.path = path }

  /// The question of an element inside the root; `nil` for another element, and for a question that
  /// can't be brought over.
  public mutating func question(of element: MarkupElement) -> ImportedQuestion? {
    if element.name == "question" { take(element) }
    return questions.popLast()
  }

  private mutating func take(_ element: MarkupElement) {
    let type = element["type"] ?? ""
    // Texts between questions and folders for them are no questions.
    if type == "category" { return }
    let text = words(element, "questiontext")
    let kind: ImportedQuestion.Kind?
    switch type {
    case "multichoice":
      let answers = answers(of: element)
      let isSingle = ["true", "1"].contains(words(element, "single", isPlain: true))
      kind = checked(isSingle ? .oneOf(answers) : .someOf(answers), answers, element)
    case "truefalse":
      let named = answers(of: element).map { answer in
        var answer = answer
        answer.text = answer.text.lowercased() == "true" ? "Benar / True" : "Salah / False"
        return answer
      }
      kind = checked(.oneOf(named), named, element)
    case "shortanswer":
      let answers = answers(of: element)
      let usesCase = words(element, "usecase", isPlain: true) == "1"
      kind = checked(.shortText(answers, isCaseSensitive: usesCase), answers, element)
    case "numerical": kind = numeric(element)
    case "matching": kind = matching(element)
    case "essay": kind = .essay
    case "description":
      report(.warning, .unknownKind, "a description is no question and is left out", element)
      return
    default:
      report(
        .error,
        .unknownKind,
        "a question of the type '\(type)' can't be brought over",
        element
      )
      return
    }
    guard let kind else { return }
    questions.append(
      ImportedQuestion(
        name: words(element, "name"),
        text: text,
        kind: kind,
        feedback: words(element, "generalfeedback"),
        location: element.origin.location ?? SourceLocation(path: path, line: 1, column: 1)
      )
    )
  }

  /// The `<text>` of a child, or the child's own, without tags.
  private func words(_ element: MarkupElement, _ name: String, isPlain: Bool = false) -> String {
    guard let child = element.elements.first(where: { $0.name == name }) else { return "" }
    let inner = child.elements.first { $0.name == "text" }
    let text = (inner ?? child).text.trimmedBlanks
    return isPlain ? text : PlainText.withoutTags(text)
  }

  private mutating func answers(of element: MarkupElement) -> [ImportedQuestion.Answer] {
    var answers: [ImportedQuestion.Answer] = []
    for answer in element.elements where answer.name == "answer" {
      guard let worth = worth(answer) else { continue }
      let text = answer.elements.first { $0.name == "text" }?.text ?? answer.text
      answers.append(
        .init(
          text: PlainText.withoutTags(text.trimmedBlanks),
          worth: worth,
          feedback: words(answer, "feedback")
        )
      )
    }
    return answers
  }

  private mutating func worth(_ answer: MarkupElement) -> Double? {
    let written = answer["fraction"] ?? "0"
    if let percent = Double(written), (-100...100).contains(percent) { return percent / 100 }
    report(.error, .malformedNumber, "fraction is '\(written)'; expected is -100 to 100", answer)
    return nil
  }

  private mutating func checked(
    _ kind: ImportedQuestion.Kind,
    _ answers: [ImportedQuestion.Answer],
    _ element: MarkupElement
  ) -> ImportedQuestion.Kind? {
    if answers.contains(where: { $0.worth > 0 }) { return kind }
    report(.error, .noRightAnswer, "no answer has a fraction above 0", element)
    return nil
  }

  private mutating func numeric(_ element: MarkupElement) -> ImportedQuestion.Kind? {
    var read: [ImportedQuestion.NumericAnswer] = []
    for answer in element.elements where answer.name == "answer" {
      guard let worth = worth(answer) else { continue }
      let text = (answer.elements.first { $0.name == "text" }?.text ?? "").trimmedBlanks
      let written = words(answer, "tolerance", isPlain: true)
      guard let value = Double(text), let tolerance = Double(written.isEmpty ? "0" : written) else {
        report(.error, .malformedNumber, "'\(text)' is no number", answer)
        continue
      }
      read.append(
        .init(
          lower: value - abs(tolerance),
          upper: value + abs(tolerance),
          worth: worth,
          feedback: words(answer, "feedback")
        )
      )
    }
    if read.contains(where: { $0.worth > 0 }) { return .number(read) }
    report(.error, .noRightAnswer, "no number has a fraction above 0", element)
    return nil
  }

  private mutating func matching(_ element: MarkupElement) -> ImportedQuestion.Kind? {
    let pairs = element.elements.filter { $0.name == "subquestion" }.map { pair in
      let left = (pair.elements.first { $0.name == "text" }?.text ?? "").trimmedBlanks
      return ImportedQuestion.Pair(
        left: PlainText.withoutTags(left),
        right: words(pair, "answer")
      )
    }
    if pairs.contains(where: { !$0.left.isEmpty && !$0.right.isEmpty }) { return .matching(pairs) }
    report(.error, .noRightAnswer, "no pair has two halves", element)
    return nil
  }

  private mutating func report(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ what: String,
    _ element: MarkupElement
  ) {
    let fix =
      code == .unknownKind
      ? "take it out, or make it a multiple choice, short answer, number, matching or essay question"
      : "mend it in Moodle and export again, or correct it here"
    findings.append(Diagnostic(severity, code, what, at: element.origin.location, fix: fix))
  }
}
