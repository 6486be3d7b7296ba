import AssessmentKit
public import CivilTime
import CurriculumModel
import OrderedJSON
public import Progression
import Storage

extension Office {
  /// Hands in a submission and has it judged.
  ///
  /// What is personal goes to the register, the journal keeps a digest. A submission that lacks
  /// something is not kept; an assessor's fault leaves it pending, which is nobody's failure.
  /// - Parameter assessment: `module/assessment`, or the assessment's id where only one module has it.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`, `.refused`, `.counted` for what the engine
  ///   hands in by itself.
  public func submit(
    _ content: SubmissionContent,
    to assessment: String,
    for person: String,
    by actor: Actor,
    effective: Instant? = nil
  ) throws -> SubmissionReceipt {
    // Asked before anything is locked: an assessor may think for seconds.
    let known =
      try isBatch
      ? nil
      : KnownJudgment(asking: call(about: content, to: assessment, for: person, effective))
    return try write { access in
      var file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      try refuseCounted(found, of: module)
      let datedBack = file.datedBack(effective)
      let effective = effective ?? file.moment(at: clock.now())
      var receipt = try submit(
        try answersInTime(content, to: found, in: module, for: file, effective: effective),
        to: found,
        in: module,
        on: &file,
        effective: effective,
        by: actor,
        knowing: known,
        in: access
      )
      if receipt.submission != nil {
        receipt.datedBack = datedBack
        try conclude(&file, in: access)
        receipt.released = file.released
      }
      return receipt
    }
  }

  /// Who counts what an assessment judges; `nil` for what people hand in.
  ///
  /// Lesson hours of a module that has no classes are nobody's to count, so they may be said.
  func counter(of assessment: Assessment, in module: Module) -> AssessmentCounter? {
    if assessment.assessor == "attendance", module.classFormat == nil { return nil }
    return registry[assessment.assessor]?.descriptor.countedBy
  }

  /// The question that a submission will put to its assessor, if the gate lets it through.
  private func call(
    about content: SubmissionContent,
    to assessment: String,
    for person: String,
    _ effective: Instant?
  ) throws -> AssessmentCall {
    try read { access in
      let file = try file(of: person, in: access)
      let effective = effective ?? file.moment(at: clock.now())
      let (module, found) = try file.index.assessment(named: assessment)
      // Nobody's papers are looked at behind a locked door.
      try admit(found, of: module, on: file, effective: effective)
      try refuseOtherNIK(in: content, found, of: module, for: file, in: access)
      let counting = try answersInTime(
        content,
        to: found,
        in: module,
        for: file,
        effective: effective
      )
      let (submission, bytes) = counting.digested
      return call(
        about: submission,
        contents: bytes,
        of: found,
        in: module,
        for: file,
        standing: file.evaluation(asOf: effective),
        on: effective.day()
      )
    }
  }

  /// The same, without projecting: the caller may have more to write.
  ///
  /// - Parameters:
  ///   - effective: when it was handed in; `nil` for the registration's present.
  ///   - known: what its assessor answered before; `nil` asks it now.
  func submit(
    _ content: SubmissionContent,
    to assessment: Assessment,
    in module: Module,
    on file: inout RegistrationFile,
    effective: Instant?,
    by actor: Actor,
    knowing known: KnownJudgment? = nil,
    in access: WriteAccess
  ) throws -> SubmissionReceipt {
    let effective = effective ?? file.moment(at: clock.now())
    let before = file.evaluation(asOf: effective)
    let (submission, bytes) = content.digested
    let salt = Salt(secrets.bytes(Salt.count))
    let digest = salt.digest(of: submission.json.bytes())
    var submitted = Fact.Submitted(
      module: module.id,
      assessment: assessment.id,
      submission: "",
      digest: digest
    )
    // The gate is asked first, by callers that hand in several things too.
    try gate(.submit(submitted), on: file, effective: effective)
    try refuseOtherNIK(in: content, assessment, of: module, for: file, in: access)
    let call = call(
      about: submission,
      contents: bytes,
      of: assessment,
      in: module,
      for: file,
      standing: before,
      on: effective.day()
    )
    let judgment = KnownJudgment.answer(to: call, knowing: known)
    if case .outcome(let outcome, _) = judgment, case .incomplete = outcome.verdict {
      return receipt(.incomplete(outcome), assessment, in: module, of: file, before, effective)
    }
    if case .outcome(let outcome, _) = judgment,
      let refusal = before.refusal(of: outcome, for: assessment.id, in: module.id)
    {
      throw ProgrammeError.refused(refusal)
    }
    submitted.submission = try access.nextSubmissionID()
    guard let participant = file.state.participant else {
      throw ProgrammeError.notFound(.participant, name: file.id.rawValue, suggestions: [])
    }
    try access.add(
      StoredSubmission(
        id: submitted.submission,
        participant: participant,
        registration: file.id,
        salt: salt,
        digest: digest,
        content: submission
      ),
      files: bytes
    )
    try carryOut(.submit(submitted), on: &file, effective: effective, by: actor, in: access)
    return try record(
      judgment,
      of: submitted,
      assessment,
      in: module,
      on: &file,
      before: before,
      effective: effective,
      access: access
    )
  }

  /// Writes down what an assessor said of a submission that is kept.
  func record(
    _ judgment: Judgment,
    of submitted: Fact.Submitted,
    _ assessment: Assessment,
    in module: Module,
    on file: inout RegistrationFile,
    before: Evaluation,
    effective: Instant,
    access: WriteAccess
  ) throws -> SubmissionReceipt {
    let answer: SubmissionReceipt.Answer
    let command: Command
    switch judgment {
    case .outcome(let outcome, let judge):
      answer = .judged(outcome)
      command = .assess(
        Fact.Assessed(
          module: submitted.module,
          assessment: submitted.assessment,
          submission: submitted.submission,
          outcome: outcome,
          by: judge
        )
      )
    case .fault(let fault):
      answer = .pending(fault)
      command = .fault(
        Fact.Faulted(
          module: submitted.module,
          assessment: submitted.assessment,
          submission: submitted.submission,
          assessor: assessment.assessor,
          cause: fault.description
        )
      )
    }
    try carryOut(command, on: &file, effective: effective, by: .engine, in: access)
    var receipt = receipt(answer, assessment, in: module, of: file, before, effective)
    receipt.submission = submitted.submission
    return receipt
  }

  /// Asks whether a command is let through, without writing anything.
  ///
  /// - Parameter effective: when it happens; `nil` for the registration's present.
  func gate(
    _ command: Command,
    on file: RegistrationFile,
    effective: Instant? = nil
  ) throws {
    let now = file.moment(at: clock.now())
    do throws(Refusal) {
      _ = try Decision.facts(
        for: command,
        in: file.state,
        under: file.index,
        effective: effective ?? now,
        now: now
      )
    } catch {
      throw ProgrammeError.refused(error)
    }
  }
}
