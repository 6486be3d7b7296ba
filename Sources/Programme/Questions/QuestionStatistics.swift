import AssessmentKit
public import CurriculumModel
import Progression
import Storage

/// How the questions of one quiz did: what trainers need to mend them.
public struct QuestionStatistics: Hashable, Sendable {
  public struct Question: Hashable, Sendable {
    public var name: String
    /// How often it was answered.
    public var answers: Int
    /// The mean of what was reached, 0 (nobody) to 1 (everybody).
    public var difficulty: Double
    /// How far those who did well elsewhere do well here, -1 to 1; `nil` when there is nothing to
    /// compare.
    public var discrimination: Double?
  }

  /// The hardest first; equal ones by name.
  public var questions: [Question]
  /// Attempts that were judged.
  public var attempts: Int

  /// - Parameter attempts: for each attempt what each question reached, 0...1.
  /// - Complexity: O(answers).
  /// - Source: the discrimination is Pearson's correlation of a question with the mean of the
  ///   attempt's other questions; Crocker & Algina, Introduction to Classical and Modern Test
  ///   Theory (1986), chapter 14.
  public init(of attempts: [[String: Double]]) {
    var pairs: [String: [(own: Double, rest: Double?)]] = [:]
    for attempt in attempts {
      let total = attempt.values.reduce(0, +)
      for (name, own) in attempt {
        let rest = attempt.count > 1 ? (total - own) / Double(attempt.count - 1) : nil
        pairs[name, default: []].append((own, rest))
      }
    }
    self.attempts = attempts.count
    questions = pairs.map { name, answers in
      Question(
        name: name,
        answers: answers.count,
        difficulty: answers.reduce(0) { $0 + $1.own } / Double(answers.count),
        discrimination: Self.correlation(
          answers.compactMap { answer in answer.rest.map { (answer.own, $0) } }
        )
      )
    }.sorted { ($0.difficulty, $0.name) < ($1.difficulty, $1.name) }
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    let count = Double(pairs.count)
    guard count > 2 else { return nil }
    let means = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0 / count, $0.1 + $1.1 / count) }
    var (both, first, second) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (one, other) = (pair.0 - means.0, pair.1 - means.1)
      both += one * other
      first += one * one
      second += other * other
    }
    let spread = (first * second).squareRoot()
    // Dust of rounding is no spread: everybody answered alike.
    return spread > 1e-12 ? both / spread : nil
  }
}

extension Office {
  /// The statistics of a quiz over everybody who answered it, from the journal's findings.
  ///
  /// - Parameters:
  ///   - module: the module's id.
  ///   - assessment: the assessment's id; `nil` for every one of the module.
  /// - Throws: `ProgrammeError.notFound` for a module that no published curriculum has.
  /// - Complexity: O(events).
  public func questionStatistics(
    of module: String,
    assessment: AssessmentID? = nil
  ) throws -> QuestionStatistics {
    try read { access in
      let module = try self.module(named: module, in: access).id
      var attempts: [[String: Double]] = []
      try access.forEachRegistration { _, events in
        for event in events {
          guard case .assessed(let assessed) = event.fact, assessed.module == module,
            assessment == nil || assessed.assessment == assessment
          else { continue }
          let answers = Self.answers(in: assessed.outcome)
          if !answers.isEmpty { attempts.append(answers) }
        }
      }
      return QuestionStatistics(of: attempts)
    }
  }

  private static func answers(in outcome: Outcome) -> [String: Double] {
    let worths = ["quiz.right": 1.0, "quiz.partly": 0.5, "quiz.wrong": 0]
    var answers: [String: Double] = [:]
    for finding in outcome.findings {
      if let worth = worths[finding.code] { answers[finding.reference] = worth }
    }
    return answers
  }
}
