import AssessmentKit
public import CivilTime
import CurriculumModel
public import Progression
import Storage

/// An attempt with a time limit that is under way.
public struct AttemptUnderWay: Hashable, Sendable {
  public var begun: Instant
  /// The last instant at which an answer counts.
  public var due: Instant

  init(begun: Instant, seconds: Int) {
    self.begun = begun
    due = begun.adding(milliseconds: Int64(seconds).saturatingMultiplied(by: 1_000))
  }
}

extension Office {
  /// Begins an attempt at an assessment with a time limit; one that is under way goes on, and its
  /// clock never stops.
  ///
  /// `nil` for an assessment without a limit, which needs no beginning.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`, `.counted`, `.refused`.
  public func beginAttempt(
    at assessment: String,
    for person: String,
    by actor: Actor
  ) throws -> AttemptUnderWay? {
    try write { access in
      var file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      let now = file.moment(at: clock.now())
      try admit(found, of: module, on: file, effective: now)
      if let attempt = file.attemptUnderWay(at: found.id, of: module.id, asOf: now) {
        return attempt
      }
      guard let seconds = timeLimit(of: found, in: module, for: file, on: now.day()) else {
        return nil
      }
      let begun = Fact.Begun(module: module.id, assessment: found.id, seconds: seconds)
      try carryOut(.begin(begun), on: &file, by: actor, in: access)
      try project(file, in: access)
      return AttemptUnderWay(begun: now, seconds: seconds)
    }
  }

  /// What of a submission counts against the clock: all of it in time, nothing of it too late.
  ///
  /// - Throws: `ProgrammeError.refused` for an attempt that has a limit and was never begun.
  func answersInTime(
    _ content: SubmissionContent,
    to assessment: Assessment,
    in module: Module,
    for file: RegistrationFile,
    effective: Instant
  ) throws -> SubmissionContent {
    if let attempt = file.attemptUnderWay(at: assessment.id, of: module.id, asOf: effective) {
      return effective <= attempt.due ? content : SubmissionContent()
    }
    guard timeLimit(of: assessment, in: module, for: file, on: effective.day()) == nil else {
      throw ProgrammeError.refused(Refusal(.notBegun(module.id, assessment.id)))
    }
    return content
  }

  func timeLimit(
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile,
    on day: Day
  ) -> Int? {
    guard let assessor = registry[assessment.assessor],
      let configuration = try? configuration(of: assessment, in: module, for: file, on: day)
    else { return nil }
    return assessor.timeLimit(for: configuration)
  }
}

extension RegistrationFile {
  func attemptUnderWay(
    at assessment: AssessmentID,
    of module: ModuleID,
    asOf instant: Instant
  ) -> AttemptUnderWay? {
    evaluation(asOf: instant).attemptUnderWay(at: assessment, of: module).map {
      AttemptUnderWay(begun: $0.begun, seconds: $0.seconds)
    }
  }
}
