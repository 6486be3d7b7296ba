import CurriculumModel
public import Diagnostics

extension Rubric {
  /// The outcome of a reviewer's marks: for each criterion's id the id of the level reached.
  ///
  /// The score is the mean of the levels' points weighted by the criteria; it is compared with the
  /// pass mark in whole millionths, so that a mark that is exactly reached passes.
  /// - Throws: `RubricMarksRefusal`, naming every criterion without a mark and every mark that the
  ///   rubric doesn't know.
  /// - Complexity: O(criteria + levels).
  public func outcome(marks: [String: String]) throws(RubricMarksRefusal) -> Outcome {
    var problems: [RubricMarksRefusal.Problem] = []
    var chosen: [(criterion: Criterion, level: Level)] = []
    for criterion in criteria {
      guard let mark = marks[criterion.id] else {
        problems.append(.missing(criterion: criterion.id, levels: criterion.levels.map(\.id)))
        continue
      }
      guard let level = criterion.levels.first(where: { $0.id == mark }) else {
        problems.append(
          .unknownLevel(mark, criterion: criterion.id, levels: criterion.levels.map(\.id))
        )
        continue
      }
      chosen.append((criterion, level))
    }
    for id in marks.keys.sorted() where !criteria.contains(where: { $0.id == id }) {
      problems.append(.unknownCriterion(id, criteria: criteria.map(\.id)))
    }
    guard problems.isEmpty, !chosen.isEmpty else { throw RubricMarksRefusal(problems: problems) }
    return outcome(of: chosen)
  }

  private func outcome(of chosen: [(criterion: Criterion, level: Level)]) -> Outcome {
    var earned = 0
    var weights = 0
    for (criterion, level) in chosen {
      // Wraps, and never traps, beyond 9,000 criteria of the greatest weight.
      let weight = Rubric.millionths(criterion.weight, atMost: 1_000)
      earned &+= weight * Rubric.millionths(level.points, atMost: 1)
      weights &+= weight
    }
    let isPassed = earned >= Rubric.millionths(passMark, atMost: 1) &* weights
    return Outcome(
      isPassed ? .passed : .failed,
      score: Score(
        scaled: weights == 0 ? 0 : Double(earned) / Double(weights) / 1_000_000,
        raw: Double(earned) / 1e12,
        max: Double(weights) / 1e6
      ),
      findings: chosen.map { finding($0.criterion, $0.level) }
    )
  }

  private func finding(_ criterion: Criterion, _ level: Level) -> Finding {
    let percent = Rubric.millionths(level.points, atMost: 1) / 10_000
    func text(_ language: String) -> String {
      "\(criterion.title.text(in: language)): \(level.title.text(in: language)) (\(percent) %)"
    }
    return Finding(
      reference: criterion.id,
      level: level.points >= passMark ? .valid : .warning,
      code: "rubric.mark",
      message: LocalizedText(id: text("id"), en: text("en"))
    )
  }

  /// In whole millionths; the schema allows no finer figure, none below 0 and none above `limit`.
  private static func millionths(_ value: Double, atMost limit: Double) -> Int {
    value.isFinite ? Int((min(max(value, 0), limit) * 1_000_000).rounded()) : 0
  }
}

/// Why a reviewer's marks give no outcome.
public struct RubricMarksRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case missing(criterion: String, levels: [String])
    case unknownCriterion(String, criteria: [String])
    case unknownLevel(String, criterion: String, levels: [String])
  }

  /// First the criteria in the rubric's order, then unknown ones in ascending order; empty only
  /// for a rubric without criteria.
  public var problems: [Problem]

  public init(problems: [Problem]) { self.problems = problems }

  public var description: String {
    problems.isEmpty
      ? "the rubric has no criteria" : diagnostics.map(\.message).joined(separator: "; ")
  }

  /// Each problem with its repair, for the reviewer.
  public var diagnostics: [Diagnostic] {
    problems.map { problem in
      switch problem {
      case .missing(let criterion, let levels):
        Diagnostic(
          .error,
          "RUB101",
          "criterion '\(criterion)' has no mark",
          fix: "mark it with one of: \(levels.joined(separator: ", "))"
        )
      case .unknownCriterion(let id, let criteria):
        Diagnostic(
          .error,
          "RUB102",
          "the rubric has no criterion '\(id)'",
          fix: "its criteria are: \(criteria.joined(separator: ", "))"
        )
      case .unknownLevel(let level, let criterion, let levels):
        Diagnostic(
          .error,
          "RUB103",
          "criterion '\(criterion)' has no level '\(level)'",
          fix: "mark it with one of: \(levels.joined(separator: ", "))"
        )
      }
    }
  }
}
