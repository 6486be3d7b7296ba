import AssessmentKit
import CivilTime

/// What was said of a submission, in one line.
struct OutcomeWords {
  let language: Language

  /// - Parameter day: on which it was said, since a reviewer has so many days from then.
  func words(of outcome: Outcome, on day: Day) -> (mark: Mark, text: String) {
    let (mark, phrase) = verdict(outcome, on: day)
    var text = phrase(language)
    if let score = outcome.score {
      text += ", \(ReceiptPhrases.score(language.percent(score.scaled))(language))"
    }
    if let period = outcome.period {
      text += ", \(PeriodPhrases.period(period, language))"
    }
    if let day = outcome.validUntil {
      text += ", \(ReceiptPhrases.validUntil(language.day(day))(language))"
    }
    return (mark, text)
  }

  private func verdict(_ outcome: Outcome, on day: Day) -> (Mark, Phrase) {
    switch outcome.verdict {
    case .passed: (.done, ReceiptPhrases.passed)
    case .failed: (.failed, ReceiptPhrases.failed)
    case .completed: (.done, ReceiptPhrases.completed)
    case .pendingReview(_, let days):
      (.waiting, ReceiptPhrases.review(language.longDay(day.adding(days: days))))
    case .incomplete: (.failed, ReceiptPhrases.incomplete)
    }
  }
}
