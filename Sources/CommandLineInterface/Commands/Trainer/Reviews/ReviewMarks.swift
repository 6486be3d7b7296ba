import AssessmentKit
import Diagnostics

/// The marks on the command line, held against a rubric before anything is written.
struct ReviewMarks {
  private let marks: [FieldArgument]
  private let language: Language

  init(_ marks: [FieldArgument], language: Language) {
    self.marks = marks
    self.language = language
  }

  /// A level for each criterion, by their ids.
  /// - Throws: `CommandFailure` with every mark that is missing, unknown or given twice.
  func checked(by rubric: Rubric) throws(CommandFailure) -> [String: String] {
    var levels: [String: String] = [:]
    var findings: [Diagnostic] = []
    for mark in marks where levels.updateValue(mark.value, forKey: mark.name) != nil {
      findings.append(
        Diagnostic(
          .error,
          "REV004",
          ReviewPhrases.repeated(mark.name)(language),
          fix: ReviewPhrases.markOnce(language)
        )
      )
    }
    do throws(RubricMarksRefusal) {
      _ = try rubric.outcome(marks: levels)
    } catch {
      findings += error.problems.map(finding)
    }
    guard findings.isEmpty else { throw CommandFailure(.refused, findings) }
    return levels
  }

  private func finding(_ problem: RubricMarksRefusal.Problem) -> Diagnostic {
    let code: DiagnosticCode =
      switch problem {
      case .missing: "REV001"
      case .unknownCriterion: "REV002"
      case .unknownLevel: "REV003"
      }
    return Diagnostic(
      .error,
      code,
      ReviewPhrases.problem(problem)(language),
      fix: ReviewPhrases.repair(problem)(language)
    )
  }
}
