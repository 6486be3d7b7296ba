import AssessmentKit
import CivilTime
import CurriculumModel

/// An outcome by itself, without any programme around it.
struct OutcomeView {
  private let outcome: Outcome
  private let language: Language

  init(_ outcome: Outcome, in language: Language) {
    self.outcome = outcome
    self.language = language
  }

  func add(to page: inout Page) {
    let mark: Mark =
      switch outcome.verdict {
      case .passed, .completed: .done
      case .failed, .incomplete: .failed
      case .pendingReview: .warning
      }
    let score = outcome.score.map { " · \(language.percent($0.scaled))" } ?? ""
    page.add(mark: mark.text(on: page.terminal), "\(outcome.verdict.name, .strong)\(score)")
    if case .incomplete(let missing) = outcome.verdict {
      page.add(StyledText(missing.joined(separator: ", ")), indent: 2, hanging: 2)
    }
    for finding in outcome.findings {
      page.add("\(finding.reference, .quiet): \(finding.message(language))", indent: 2, hanging: 2)
    }
    if let period = outcome.period {
      page.add("= \(PeriodPhrases.period(period, language))", indent: 2)
    }
    if let validUntil = outcome.validUntil { page.add("→ \(validUntil.description)", indent: 2) }
  }
}
