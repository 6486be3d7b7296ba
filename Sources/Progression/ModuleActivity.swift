import CivilTime
import CurriculumModel

/// What goes on in a module in its present cycle.
struct ModuleActivity {
  let attainment: Standing.Attainment
  /// When that attainment was reached; `nil` for a module that was not started.
  let since: Instant?
  /// What was done in this cycle, in fold order.
  let events: [EventID]
  /// Submissions that wait for a reviewer, by assessment.
  let pending: [(assessment: AssessmentID, submission: SubmissionID, stamp: Stamp)]

  init(_ module: ModuleEvaluation, asOf: Instant) {
    let start = module.lapsed?.end
    let entries = module.evidence.entries
    let recent = entries.filter { entry in start.map { entry.stamp.effective >= $0 } ?? true }
    pending = Self.pending(entries)
    events = recent.map(\.stamp.id)
    if let current = module.current {
      attainment = .satisfied
      since = current.start
    } else if let review = pending.last {
      attainment = .awaitingReview
      since = review.stamp.effective
    } else if let failure = Self.failure(recent, module.evidence.module) {
      attainment = .failed
      since = failure.effective
    } else if let first = Self.beginning(recent, module, asOf: asOf) {
      attainment = .inProgress
      since = first
    } else {
      attainment = .notStarted
      since = nil
    }
  }

  private static func pending(
    _ entries: [Stamped<ModuleAct>]
  ) -> [(assessment: AssessmentID, submission: SubmissionID, stamp: Stamp)] {
    var pending: [(assessment: AssessmentID, submission: SubmissionID, stamp: Stamp)] = []
    for entry in entries {
      guard case .assessed(let assessment, let submission, let judgement) = entry.value else {
        continue
      }
      pending.removeAll { $0.submission == submission }
      if judgement.verdict == .pendingReview {
        pending.append((assessment, submission, entry.stamp))
      }
    }
    return pending
  }

  /// The last judged outcome, when it is a failure and nothing was handed in after it.
  private static func failure(_ entries: [Stamped<ModuleAct>], _ module: Module) -> Stamp? {
    for entry in entries.reversed() {
      switch entry.value {
      case .submitted: return nil
      case .assessed(let id, _, let judgement) where judgement.isJudged:
        let mastery = module.assessment(id)?.masteryScore
        let isDecided =
          judgement.verdict != .completed || (mastery != nil && judgement.score != nil)
        return isDecided && !judgement.isPass(masteryScore: mastery) ? entry.stamp : nil
      default: continue
      }
    }
    return nil
  }

  /// When this cycle was begun: by handing in, by taking a seat that is still held, or by evidence
  /// that outlasts the lapse.
  private static func beginning(
    _ entries: [Stamped<ModuleAct>],
    _ module: ModuleEvaluation,
    asOf: Instant
  ) -> Instant? {
    var seats: [(`class`: ClassID, at: Instant)] = []
    var first: Instant?
    for entry in entries {
      switch entry.value {
      case .enrolled(let `class`): seats.append((`class`, entry.stamp.effective))
      case .unenrolled(let `class`): seats.removeAll { $0.class == `class` }
      case .begun, .submitted, .assessed, .faulted: first = first ?? entry.stamp.effective
      case .granted, .waived: break
      }
    }
    let held = module.evidence.judged.first { $0.counts && $0.span.contains(asOf) }?
      .stamp.effective
    return [seats.first?.at, first, held].compactMap { $0 }.min()
  }
}
