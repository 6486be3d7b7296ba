public import AssessmentKit
import CivilTime
public import CurriculumModel
import Progression
import Storage

/// An assessment that somebody may take now, with what it will ask of them.
public struct AssessmentAtHand: Sendable {
  public var module: ModuleID
  public var assessment: Assessment
  /// In the order a form asks for them; `nil` when the assessor is not installed, so that no one
  /// knows.
  public var fields: [SubmissionField]?
  /// How long an attempt may take, in seconds; `nil` for as long as it takes.
  public var timeLimit: Int?
  /// The attempt whose clock is running already.
  public var underWay: AttemptUnderWay?

  /// Whether a clock starts before the first question.
  public var startsClock: Bool { timeLimit != nil && underWay == nil }
}

extension Office {
  /// What an assessment asks of somebody, if handing it in would be let through at all.
  ///
  /// It is the gate of `submit`, asked before anybody works for an answer that would be refused.
  /// - Parameter assessment: `module/assessment`, or the assessment's id where only one module has it.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`, `.counted`, `.refused`.
  public func assessmentAtHand(
    _ assessment: String,
    for person: String
  ) throws -> AssessmentAtHand {
    try read { access in
      let file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      let now = file.moment(at: clock.now())
      try admit(found, of: module, on: file, effective: now)
      return AssessmentAtHand(
        module: module.id,
        assessment: found,
        fields: registry[found.assessor] == nil ? nil : fields(of: found, in: module, for: file),
        timeLimit: timeLimit(of: found, in: module, for: file, on: now.day()),
        underWay: file.attemptUnderWay(at: found.id, of: module.id, asOf: now)
      )
    }
  }

  /// Lets an attempt at an assessment through, or says why not: the one gate for asking somebody,
  /// for starting a clock and for handing in.
  ///
  /// - Throws: `ProgrammeError.counted` where no one but the engine hands it in, `.refused`.
  func admit(
    _ assessment: Assessment,
    of module: Module,
    on file: RegistrationFile,
    effective: Instant
  ) throws {
    try refuseCounted(assessment, of: module)
    let attempt = Fact.Submitted(
      module: module.id,
      assessment: assessment.id,
      submission: "",
      digest: ""
    )
    try gate(.submit(attempt), on: file, effective: effective)
  }

  /// - Throws: `ProgrammeError.counted` where no one but the engine hands it in.
  func refuseCounted(_ assessment: Assessment, of module: Module) throws {
    if let counter = counter(of: assessment, in: module) {
      throw ProgrammeError.counted(assessment.id, by: counter)
    }
  }
}
