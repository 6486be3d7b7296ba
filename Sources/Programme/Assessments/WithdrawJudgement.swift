import AssessmentKit
import CurriculumModel
import Progression
import Storage

/// What an earlier record of the same thing led to: the submissions that carry these fields.
struct EarlierJudgement {
  var module: ModuleID
  var assessment: AssessmentID
  var fields: [String: String]
}

extension Office {
  /// Voids what an earlier record led to; false when that says the same already.
  func withdraw(
    _ earlier: EarlierJudgement,
    unless digest: String,
    because reason: String,
    _ file: inout RegistrationFile,
    _ access: WriteAccess
  ) throws -> Bool {
    var targets: [EventID] = []
    var submissions: Set<SubmissionID> = []
    for event in file.standingEvents {
      switch event.fact {
      case .submitted(let fact)
      where fact.module == earlier.module && fact.assessment == earlier.assessment:
        let content = try access.submission(fact.submission)?.content
        guard let content, earlier.fields.allSatisfy({ content.fields[$0.key] == $0.value })
        else { continue }
        if fact.digest == digest { return false }
        submissions.insert(fact.submission)
        targets.append(event.id)
      case .assessed(let fact) where submissions.contains(fact.submission):
        targets.append(event.id)
      case .assessmentFaulted(let fact) where submissions.contains(fact.submission):
        targets.append(event.id)
      default: continue
      }
    }
    for target in targets.reversed() {
      try carryOut(
        .void(Fact.Void(target: target, reason: reason)),
        on: &file,
        by: .engine,
        in: access
      )
    }
    return true
  }
}
