public import AssessmentKit
public import CivilTime
import CurriculumModel
import OrderedJSON
public import Progression
import Storage

extension Office {
  /// What a submission to `assessment` has to bring, in the order a form asks for it.
  ///
  /// Empty when the assessor is not installed.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  public func submissionFields(
    of assessment: String,
    for person: String
  ) throws -> [SubmissionField] {
    try read { access in
      let file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      return fields(of: found, in: module, for: file)
    }
  }

  func fields(
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile
  ) -> [SubmissionField] {
    let configuration = try? configuration(
      of: assessment,
      in: module,
      for: file,
      on: clock.now().day()
    )
    guard let assessor = registry[assessment.assessor], let configuration else { return [] }
    return assessor.fields(for: configuration)
  }

  /// Hands in a submission and has it judged.
  ///
  /// What is personal goes to the register, the journal keeps a digest. A submission that lacks
  /// something is not kept; an assessor's fault leaves it pending, which is nobody's failure.
  /// - Parameter assessment: `module/assessment`, or the assessment's id where only one module has it.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`, `.refused`.
  public func submit(
    _ content: SubmissionContent,
    to assessment: String,
    for person: String,
    by actor: Actor,
    effective: Instant? = nil
  ) throws -> SubmissionReceipt {
    try write { access in
      var file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      let receipt = try submit(
        content,
        to: found,
        in: module,
        on: &file,
        effective: effective ?? clock.now(),
        by: actor,
        in: access
      )
      if receipt.submission != nil { try project(file, in: access) }
      return receipt
    }
  }

  /// The same, without projecting: the caller may have more to write.
  func submit(
    _ content: SubmissionContent,
    to assessment: Assessment,
    in module: Module,
    on file: inout RegistrationFile,
    effective: Instant,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> SubmissionReceipt {
    let before = file.evaluation(asOf: effective)
    let (submission, bytes) = content.digested
    let digest = Digest.sha256(submission.json.bytes())
    var submitted = Fact.Submitted(
      module: module.id,
      assessment: assessment.id,
      submission: "",
      digest: digest
    )
    // The gate is asked first: nobody's papers are looked at behind a locked door.
    try gate(.submit(submitted), on: file, effective: effective)
    let judgment = judge(
      submission,
      contents: bytes,
      digest: digest,
      of: assessment,
      in: module,
      for: file,
      on: effective.day()
    )
    if case .outcome(let outcome, _) = judgment, case .incomplete = outcome.verdict {
      return receipt(.incomplete(outcome), assessment, in: module, of: file, before, effective)
    }
    submitted.submission = try access.nextSubmissionID()
    guard let participant = file.state.participant else { throw ProgrammeError.busy }
    try access.add(
      StoredSubmission(
        id: submitted.submission,
        participant: participant,
        registration: file.id,
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
  private func gate(
    _ command: Command,
    on file: RegistrationFile,
    effective: Instant
  ) throws {
    do throws(Refusal) {
      _ = try Decision.facts(
        for: command,
        in: file.state,
        under: file.index,
        effective: effective,
        now: clock.now()
      )
    } catch {
      throw ProgrammeError.refused(error)
    }
  }

  func receipt(
    _ answer: SubmissionReceipt.Answer,
    _ assessment: Assessment,
    in module: Module,
    of file: RegistrationFile,
    _ before: Evaluation,
    _ instant: Instant
  ) -> SubmissionReceipt {
    let after = file.evaluation(asOf: instant)
    let opened = file.index.modules.map(\.id).filter { id in
      before.standing(of: id)?.availability != .open
        && after.standing(of: id)?.availability == .open
    }
    return SubmissionReceipt(
      registration: file.id,
      module: module.id,
      assessment: assessment.id,
      answer: answer,
      before: before.standing(of: module.id),
      after: after.standing(of: module.id),
      opened: opened,
      curriculum: file.index.curriculum
    )
  }
}

extension SubmissionContent {
  /// The submission as assessors see it, and the bytes of its files by their SHA-256.
  var digested: (submission: Submission, bytes: [String: [UInt8]]) {
    var bytes: [String: [UInt8]] = [:]
    let files = files.map { file in
      let sha256 = Digest.sha256(file.bytes)
      bytes[sha256] = file.bytes
      return Submission.File(name: file.name, sha256: sha256, size: file.bytes.count)
    }
    return (Submission(fields: fields, files: files), bytes)
  }
}
