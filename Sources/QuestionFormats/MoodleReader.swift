public import CurriculumModel
public import Diagnostics

/// Reads the XML that Moodle exports.
///
/// - Source: Moodle documentation, Moodle XML format; what is left out of a file means what Moodle's own
///   reader (qformat_xml) takes it for.
public enum MoodleReader {
  /// - Parameter root: the element `<quiz>`.
  public static func read(_ root: MarkupElement, path: String) -> QuestionImport {
    var reading = MoodleReading(path: path)
    let questions = root.elements.compactMap { reading.question(of: $0) }
    reading.finish()
    return QuestionImport(questions, reading.findings, path: path)
  }
}

/// The questions of one file of Moodle's XML, taken one by one.
public struct MoodleReading {
  private let path: String
  /// What is wrong with those that were not given, and what was left out of the others.
  public private(set) var findings: [Diagnostic] = []
  /// Descriptions that wait for the next question.
  private var described:
    [(question: MoodleQuestion, text: RichText, pictures: [ImportedQuestion.Picture])] = []

  public init(path: String) { self.path = path }

  /// The question of an element inside the root; `nil` for another element, and for a question that
  /// can't be brought over.
  public mutating func question(of element: MarkupElement) -> ImportedQuestion? {
    // Folders for questions are no questions.
    guard element.name == "question", element["type"] != "category" else { return nil }
    var reading = MoodleQuestion(element, path: path)
    if element["type"] == "description" {
      let text = reading.text("questiontext")
      findings += reading.findings
      if !reading.hasErrors { described.append((reading, text, reading.pictures)) }
      return nil
    }
    guard var question = reading.read() else {
      findings += reading.findings
      return nil
    }
    for description in described {
      question.pictures = description.pictures + question.pictures
      findings.append(
        description.question.finding(
          .warning,
          .leftOut,
          "the description is put in front of the question that follows",
          fix: "look at whether it belongs there; where questions are drawn, others come without it"
        )
      )
    }
    question.text = RichText.joined(described.map(\.text) + [question.text])
    described.removeAll()
    findings += reading.findings
    return question
  }

  /// Says what is left when there are no more questions.
  public mutating func finish() {
    findings += described.map {
      $0.question.finding(
        .warning,
        .leftOut,
        "a description is no question, and none follows it: it is left out",
        fix: "put its words into the questions that they belong to"
      )
    }
    described.removeAll()
  }
}

/// One question of Moodle's XML on its way.
struct MoodleQuestion {
  let element: MarkupElement
  let path: String
  var findings: [Diagnostic] = []
  var pictures: [ImportedQuestion.Picture] = []

  init(_ element: MarkupElement, path: String) {
    self.element = element
    self.path = path
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func read() -> ImportedQuestion? {
    let type = element["type"] ?? ""
    var text = text("questiontext")
    let kind: ImportedQuestion.Kind?
    switch type {
    case "multichoice":
      let answers = answers(in: element)
      // Moodle takes one answer for meant where the file doesn't say.
      let single = plain("single")
      let isSingle = single.isEmpty || ["true", "1"].contains(single)
      kind = checked(isSingle ? .oneOf(answers) : .someOf(answers), answers)
    case "truefalse":
      let named = answers(in: element).map { answer in
        var answer = answer
        let isTrue = answer.text.plain.lowercased() == "true"
        answer.text = isTrue ? "Benar / True" : "Salah / False"
        return answer
      }
      kind = checked(.oneOf(named), named)
    case "shortanswer":
      let answers = answers(in: element)
      kind = checked(.shortText(answers, isCaseSensitive: plain("usecase") == "1"), answers)
    case "numerical": kind = numeric()
    case "matching", "match": kind = matching()
    case "essay": kind = .essay
    case "cloze", "multianswer": kind = cloze(&text)
    case "gapselect": kind = gapSelect(&text)
    case "ddwtos": kind = dragWords(&text)
    default:
      report(
        .unknownKind,
        "a question of the type '\(type)' can't be brought over",
        fix:
          "take it out, or make it a multiple choice, short answer, number, matching or essay question"
      )
      return nil
    }
    guard let kind else { return nil }
    var question = ImportedQuestion(
      name: self.text("name").plain,
      text: text,
      kind: kind,
      feedback: self.text("generalfeedback"),
      location: location
    )
    question.points = points(kind)
    question.comments = .init(
      right: self.text("correctfeedback"),
      partly: self.text("partiallycorrectfeedback"),
      wrong: self.text("incorrectfeedback")
    )
    question.notes = self.text("graderinfo")
    question.unit = baseUnit
    sayWhatIsLeft(type)
    question.pictures = pictures
    return hasErrors ? nil : question
  }

  /// `defaultgrade`, which is 1 where it isn't said; of gaps the sum of theirs.
  private mutating func points(_ kind: ImportedQuestion.Kind) -> Double {
    let written = plain("defaultgrade")
    if case .gaps(let gaps) = kind, ["cloze", "multianswer"].contains(element["type"] ?? "") {
      return gaps.reduce(0) { $0 + $1.weight }
    }
    if written.isEmpty { return 1 }
    if let points = Double(written), points >= 0, points.isFinite { return points }
    report(.malformedNumber, "defaultgrade is '\(written)'; expected is a number from 0")
    return 1
  }

  /// What a question has in Moodle and nothing stands for here.
  private mutating func sayWhatIsLeft(_ type: String) {
    var left: [String] = []
    if element.elements.contains(where: { $0.name == "hint" && !($0.text.trimmedBlanks.isEmpty) }) {
      left.append("hints")
    }
    if !plain("responsetemplate").isEmpty { left.append("the template of the answer") }
    if type == "essay", !["", "0"].contains(plain("attachments")) { left.append("attachments") }
    guard !left.isEmpty else { return }
    findings.append(
      finding(
        .warning,
        .leftOut,
        "\(left.joined(separator: ", ")) can't be brought over and are left out",
        fix: "say in the question what is needed of it"
      )
    )
  }

  private mutating func matching() -> ImportedQuestion.Kind? {
    let pairs = element.elements.filter { $0.name == "subquestion" }.map { pair in
      let answer = pair.elements.first { $0.name == "answer" }
      return ImportedQuestion.Pair(left: text(of: pair), right: answer.map { text(of: $0) } ?? "")
    }
    if pairs.contains(where: { !$0.left.isEmpty && !$0.right.isEmpty }) { return .matching(pairs) }
    report(.noRightAnswer, "no pair has two halves")
    return nil
  }

  mutating func checked(
    _ kind: ImportedQuestion.Kind,
    _ answers: [ImportedQuestion.Answer]
  ) -> ImportedQuestion.Kind? {
    if answers.contains(where: { $0.worth > 0 }) { return kind }
    report(.noRightAnswer, "no answer has a fraction above 0")
    return nil
  }
}
