import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// What became of a submission, as lines for a person.
struct ReceiptView {
  let receipt: SubmissionReceipt
  let titles: Titles
  let today: Day

  init(_ receipt: SubmissionReceipt, today: Day, in language: Language) {
    self.receipt = receipt
    self.today = today
    titles = Titles(receipt.curriculum, in: language)
  }

  private var language: Language { titles.language }

  func add(to page: inout Page) {
    page.add(
      StyledText(
        "\(titles.module(receipt.module)): "
          + titles.assessment(receipt.assessment, of: receipt.module),
        .strong
      )
    )
    let (mark, verdict) = answer
    page.add(mark: mark.text(on: page.terminal), StyledText(verdict))
    for finding in receipt.outcome?.findings ?? [] {
      let mark = Mark(finding.level).text(on: page.terminal)
      page.add(mark: mark, StyledText(finding.message(language)), indent: 2)
    }
    if let after = receipt.after {
      let standing = StandingPhrases(titles: titles, today: today).statements(after)
      let line = StyledText(titles.module(receipt.module)) + " · "
      page.add(
        mark: Mark(after).text(on: page.terminal),
        line + StyledText(standing.joined(separator: " · "), .quiet)
      )
    }
    if let late = receipt.datedBack {
      page.add(
        mark: Mark.warning.text(on: page.terminal),
        StyledText(ReceiptPhrases.datedBack(late, language))
      )
    }
    if !receipt.opened.isEmpty {
      let opened = receipt.opened.map { titles.module($0) }.joined(separator: ", ")
      page.add(
        mark: Mark.open.text(on: page.terminal),
        StyledText(ReceiptPhrases.opened(opened)(language))
      )
    }
    ReleaseView(released: receipt.released, titles: titles, language: language)
      .add(lostBy: receipt.registration, to: &page)
  }

  private var answer: (Mark, String) {
    switch receipt.answer {
    case .pending: return (.waiting, ReceiptPhrases.pending(language))
    case .incomplete: return (.failed, ReceiptPhrases.incomplete(language))
    case .judged(let outcome): return OutcomeWords(language: language).words(of: outcome, on: today)
    }
  }
}

extension Mark {
  init(_ level: Finding.Level) {
    self =
      switch level {
      case .valid: .done
      case .warning: .warning
      case .error: .failed
      }
  }
}

extension SubmissionReceipt {
  /// `nil` when the assessor could not judge.
  var outcome: Outcome? {
    switch answer {
    case .judged(let outcome), .incomplete(let outcome): outcome
    case .pending: nil
    }
  }

  /// Neither failed nor sent back.
  var isWelcome: Bool {
    switch outcome?.verdict {
    case .failed, .incomplete: false
    case .passed, .completed, .pendingReview, nil: true
    }
  }
}
