import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

/// What the engine hands in by itself for one registration, from what somebody counted.
struct CountedSubmission {
  var module: Module
  var assessment: Assessment
  var content: SubmissionContent
  /// The fields that say what was counted: a submission in which they are the same is replaced.
  var subject: [String]
}

extension Office {
  /// Judges what was counted, through the same door as every submission, in the place of whatever an
  /// earlier count of the same thing led to; and makes the lists agree with it.
  ///
  /// A count that is put right belongs to the moment of the one that was wrong: the gate is asked as
  /// of then, and what is judged holds from then. Replacing is one decision: where the new
  /// submission is refused (the prerequisites were voided, say) the old judgement stays, but for one
  /// that counted and does no longer: that is taken back, since it rests on what was not so.
  /// - Parameter reason: why an earlier judgement is voided.
  /// - Returns: `nil` when nothing new was judged.
  func judge(
    _ counted: CountedSubmission,
    of registration: RegistrationID,
    because reason: String,
    _ access: WriteAccess
  ) throws -> SubmissionReceipt? {
    var file = try file(of: registration, in: access)
    guard let earlier = try earlier(counted, in: file, access) else { return nil }
    do {
      var (judged, receipt) = try access.savepoint {
        var judged = file
        try withdraw(earlier, because: reason, on: &judged, access)
        let receipt = try submit(
          counted.content,
          to: counted.assessment,
          in: counted.module,
          on: &judged,
          effective: earlier.effective,
          by: .engine,
          in: access
        )
        if receipt.submission == nil, !earlier.targets.isEmpty { throw NothingToReplaceBy() }
        return (judged, receipt)
      }
      if receipt.submission != nil {
        try conclude(&judged, in: access)
        receipt.released = judged.released
      }
      return receipt
    } catch  where error is NothingToReplaceBy || (error as? ProgrammeError)?.isRefusal == true {
      // Abandoned, locked or satisfied otherwise: what was counted stays recorded all the same.
      guard earlier.counts, try !counts(counted, for: file, at: earlier.effective) else {
        return nil
      }
      try withdraw(earlier, because: reason, on: &file, access)
      try conclude(&file, in: access)
      return nil
    }
  }

  private func withdraw(
    _ earlier: EarlierCount,
    because reason: String,
    on file: inout RegistrationFile,
    _ access: WriteAccess
  ) throws {
    for target in earlier.targets.reversed() {
      try carryOut(
        .void(Fact.Void(target: target, reason: reason)),
        on: &file,
        by: .engine,
        in: access
      )
    }
  }

  /// What earlier counts of the same thing led to; `nil` when they say the same already, or when what
  /// they said was erased.
  private func earlier(
    _ counted: CountedSubmission,
    in file: RegistrationFile,
    _ access: ReadAccess
  ) throws -> EarlierCount? {
    let (module, assessment) = (counted.module.id, counted.assessment)
    var earlier = EarlierCount()
    var submissions: Set<SubmissionID> = []
    for event in file.standingEvents {
      switch event.fact {
      case .submitted(let fact)
      where fact.module == module && fact.assessment == assessment.id:
        guard let content = try access.submission(fact.submission)?.content else { return nil }
        if content.fields == counted.content.fields { return nil }
        guard
          counted.subject.allSatisfy({ content.fields[$0] == counted.content.fields[$0] })
        else { continue }
        submissions.insert(fact.submission)
        earlier.targets.append(event.id)
        earlier.effective = event.effective
      case .assessed(let fact) where submissions.contains(fact.submission):
        earlier.targets.append(event.id)
        earlier.counts = assessment.counts(fact.outcome)
      case .assessmentFaulted(let fact) where submissions.contains(fact.submission):
        earlier.targets.append(event.id)
      default: continue
      }
    }
    return earlier
  }

  /// Whether what is counted now would count, if the gate let it through.
  private func counts(
    _ counted: CountedSubmission,
    for file: RegistrationFile,
    at effective: Instant?
  ) throws -> Bool {
    let effective = effective ?? file.moment(at: clock.now())
    let (submission, bytes) = counted.content.digested
    let call = call(
      about: submission,
      contents: bytes,
      of: counted.assessment,
      in: counted.module,
      for: file,
      standing: file.evaluation(asOf: effective),
      on: effective.day()
    )
    switch call.judgment() {
    case .outcome(let outcome, _): return counted.assessment.counts(outcome)
    // An assessor's fault is nobody's loss.
    case .fault: return true
    }
  }
}

/// Undoes a replacement that came to nothing; never leaves this file.
private struct NothingToReplaceBy: Error {}

/// What an earlier count led to.
private struct EarlierCount {
  /// The submissions and what was said of them, in fold order.
  var targets: [EventID] = []
  /// When it was handed in; `nil` when there was none.
  var effective: Instant?
  /// Whether the last word on it satisfies something.
  var counts = false
}

extension Assessment {
  fileprivate func counts(_ outcome: Outcome) -> Bool {
    let judgement = Judgement(outcome)
    return judgement.isCompletion || judgement.isPass(masteryScore: masteryScore)
  }
}

extension ProgrammeError {
  fileprivate var isRefusal: Bool {
    if case .refused = self { true } else { false }
  }
}
