import AssessmentKit
import CurriculumModel
import OrderedJSON

/// Turns what an assessor answered into an outcome that the journal may keep.
///
/// The promises are those every built-in assessor is tested for; an assessor from outside is held
/// to them at every answer.
enum OutcomeReading {
  /// In bytes, written as JSON.
  static let largest = 256 << 10

  /// - Throws: `badOutcome`, saying which promise is broken without quoting the answer.
  static func outcome(
    _ json: JSONValue,
    for submission: Submission,
    fields: [SubmissionField]
  ) throws(HostFault) -> Outcome {
    let outcome: Outcome
    do throws(JSONShapeError) {
      outcome = try Outcome(json: json)
    } catch {
      throw broken("its answer is no outcome: expected \(error.expected)")
    }
    if let score = outcome.score {
      guard (0...1).contains(score.scaled) else { throw broken("a scaled score lies in 0...1") }
    }
    switch outcome.verdict {
    case .passed, .failed, .completed: break
    case .pendingReview(_, let dueDays):
      guard (1...365).contains(dueDays) else { throw broken("a review is due in 1 to 365 days") }
    case .incomplete(let missing):
      guard !missing.isEmpty else { throw broken("an incomplete outcome says what is missing") }
      let known = Set(fields.map(\.name))
      guard missing.allSatisfy(known.contains) else {
        throw broken("an incomplete outcome misses only fields that are asked for")
      }
    }
    try checkStrings(of: outcome.json)
    try checkWords(of: outcome, submission, fields)
    return outcome
  }

  /// Every string there is, whatever it is for; sentences are those under `id`, `en` and the like.
  private static func checkStrings(of json: JSONValue, isWord: Bool = true) throws(HostFault) {
    if let text = json.string, let promise = AnswerText.problem(text, isWord: isWord) {
      throw broken(promise)
    }
    for element in json.array ?? [] { try checkStrings(of: element, isWord: isWord) }
    for member in json.members ?? [] {
      let holdsSentences = !isWord || Self.sentences.contains(member.name)
      try checkStrings(of: .string(member.name))
      try checkStrings(of: member.value, isWord: !holdsSentences)
    }
  }

  private static let sentences: Set<String> = ["message", "title", "label", "text", "description"]

  private static func checkWords(
    of outcome: Outcome,
    _ submission: Submission,
    _ fields: [SubmissionField]
  ) throws(HostFault) {
    guard !outcome.findings.isEmpty else { return }
    guard outcome.json.bytes().count <= largest else { throw broken("an outcome is brief") }
    let secrets = fields.filter(\.isPersonal)
      .compactMap { submission.fields[$0.name] }
      .map { TypedValue.trimmed($0) }
      // Shorter values occur in any text by chance.
      .filter { $0.utf8.count >= 6 }
    for finding in outcome.findings {
      for language in ["id", "en"] where !finding.message.languages.contains(language) {
        throw broken("every finding speaks Indonesian and English")
      }
      let words = [finding.reference, finding.code] + finding.message.entries.map(\.text)
      guard !secrets.contains(where: { secret in words.contains { $0.contains(secret) } }) else {
        throw broken("a finding never repeats what identifies a person")
      }
    }
  }

  private static func broken(_ promise: String) -> HostFault {
    HostFault(.badOutcome, "its outcome breaks a promise: \(promise)")
  }
}
