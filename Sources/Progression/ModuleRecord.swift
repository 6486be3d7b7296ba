public import AssessmentKit
public import CivilTime
public import CurriculumModel

/// What happened to one module of a registration, in fold order.
public struct ModuleRecord: Hashable, Sendable {
  /// As the events name it; migrations are looked through when it is evaluated.
  public var module: ModuleID
  /// Ascending by stamp; never empty.
  public var entries: [Stamped<ModuleAct>]
}

/// What one event did to a module; only what a standing needs of it.
public enum ModuleAct: Hashable, Sendable {
  case enrolled(ClassID)
  case unenrolled(ClassID)
  case begun(AssessmentID, seconds: Int)
  case submitted(AssessmentID, SubmissionID)
  case assessed(AssessmentID, SubmissionID, Judgement)
  case faulted(AssessmentID, SubmissionID)
  case granted(AssessmentID)
  case waived(Fact.WaiverReason)
}

/// An outcome without its words.
public struct Judgement: Hashable, Sendable {
  public enum Verdict: UInt8, Hashable, Sendable, CaseIterable {
    case passed, failed, completed, pendingReview, incomplete
  }

  public var verdict: Verdict
  /// 0...1; `nil` when none was given.
  public var score: Double?
  public var validUntil: Day?
  /// The days that it is about; `nil` where none were named.
  public var period: CoveredPeriod?

  public init(_ outcome: Outcome) {
    switch outcome.verdict {
    case .passed: verdict = .passed
    case .failed: verdict = .failed
    case .completed: verdict = .completed
    case .pendingReview: verdict = .pendingReview
    case .incomplete: verdict = .incomplete
    }
    score = outcome.score?.scaled
    validUntil = outcome.validUntil
    period = outcome.period
  }

  /// Whether it is a judgement at all, so that it counts as an attempt.
  public var isJudged: Bool {
    switch verdict {
    case .passed, .failed, .completed: true
    case .pendingReview, .incomplete: false
    }
  }

  /// Whether it counts as completed: by the verdict alone, so that a failure never does.
  public var isCompletion: Bool { verdict == .passed || verdict == .completed }

  /// Whether it counts as a pass where `masteryScore` is asked for.
  ///
  /// The assessor proposes, mastery is the engine's: with a mastery score and a score, the score
  /// alone decides; without either the verdict stands.
  public func isPass(masteryScore: Double?) -> Bool {
    guard isJudged else { return false }
    if let masteryScore, let score { return score >= masteryScore }
    return verdict == .passed
  }
}
