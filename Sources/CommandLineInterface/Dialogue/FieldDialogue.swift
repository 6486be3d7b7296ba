import AssessmentKit
import CurriculumModel

/// Asks for the fields of a submission one at a time; it knows the answers, not the terminal.
///
/// "kembali" (or "back") goes one question back, "batal" (or "cancel") ends it.
struct FieldDialogue {
  enum Reply: Equatable {
    /// Taken; the next question, or the end, comes now.
    case taken
    /// Not taken, and what is wrong with it.
    case rejected([String])
    case cancelled
  }

  let fields: [SubmissionField]
  let language: Language
  /// Why a file can't be read; `nil` when it can.
  let problemOfFile: (String) -> String?
  /// By field, as they will be handed in.
  private(set) var answers: [String: String]
  private var position = 0
  private var asked: [Int] = []

  /// - Parameters:
  ///   - given: what the command line said already; it is not asked again.
  ///   - kept: what was answered before, and can be gone back to.
  init(
    _ fields: [SubmissionField],
    given: [String: String],
    kept: [String: String] = [:],
    language: Language,
    problemOfFile: @escaping (String) -> String?
  ) {
    self.fields = fields
    self.language = language
    self.problemOfFile = problemOfFile
    answers = given.merging(kept) { given, _ in given }
    asked = fields.indices.filter {
      given[fields[$0].name] == nil && kept[fields[$0].name] != nil
    }
    skipGiven()
  }

  /// The field that is asked for now; `nil` when all have been.
  var field: SubmissionField? { fields.indices.contains(position) ? fields[position] : nil }

  /// Which question this is, counted from 1, and of how many.
  var number: (Int, of: Int) { (position + 1, fields.count) }

  mutating func answer(_ line: String) -> Reply {
    let text = TypedValue.trimmed(line)
    switch text.lowercased() {
    case "batal", "cancel": return .cancelled
    case "kembali", "back":
      goBack()
      return .taken
    default: break
    }
    guard let field else { return .taken }
    let value = chosen(text, for: field)
    if let problems = problems(with: value, for: field) { return .rejected(problems) }
    answers[field.name] = value.isEmpty ? nil : value
    asked.append(position)
    position += 1
    skipGiven()
    return .taken
  }

  /// `2` means the second choice, unless a choice is called so; where several may be chosen, so
  /// does each number in `1, 3`.
  private func chosen(_ text: String, for field: SubmissionField) -> String {
    if field.takesSeveral { return ComposedAnswer(text, for: field).text }
    guard field.kind == .choice, !field.choices.contains(where: { $0.value == text }) else {
      return text
    }
    if let number = WholeNumber.ordinal(text), field.choices.indices.contains(number - 1) {
      return field.choices[number - 1].value
    }
    let label = text.lowercased()
    return field.choices.first { $0.label(language).lowercased() == label }?.value ?? text
  }

  private func problems(with value: String, for field: SubmissionField) -> [String]? {
    if field.kind == .file, !value.isEmpty {
      return problemOfFile(value).map { [$0] }
    }
    if field.kind == .choice, !value.isEmpty, !field.choices.contains(where: { $0.value == value })
    {
      return [DialoguePhrases.notAmong(field.choices.count)(language)]
    }
    if field.takesSeveral, let problem = ComposedAnswer(value, for: field).problem {
      return [DialoguePhrases.problem(problem, of: field)(language)]
    }
    // The question stands above it already.
    var field = field
    field.label = DialoguePhrases.answer
    let check = SubmissionCheck(Submission(fields: [field.name: value]), for: [field])
    return check.findings.isEmpty ? nil : check.findings.map { $0.message(language) }
  }

  private mutating func goBack() {
    guard let last = asked.popLast() else { return }
    position = last
    answers[fields[last].name] = nil
  }

  private mutating func skipGiven() {
    while let field, answers[field.name] != nil { position += 1 }
  }
}
