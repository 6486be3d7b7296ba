import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Judges again what an assessor's fault left pending, longest waiting first.
  ///
  /// A submission whose content was erased can't be judged any more and is passed over.
  /// - Returns: what became of each that was tried.
  public func assessPending(limit: Int = 1_000) throws -> [SubmissionReceipt] {
    let waiting = try read { try $0.pendingFaults() }
    return try waiting.prefix(limit).compactMap { row in
      // Asked before anything is locked, as at submitting.
      guard let call = try read({ try callAgain(row, in: $0)?.call }) else { return nil }
      let known = KnownJudgment(asking: call)
      return try write { access in try assessAgain(row, knowing: known, in: access) }
    }
  }

  /// What a pending submission asks its assessor; `nil` when its content is gone.
  private func callAgain(_ row: FaultRow, in access: ReadAccess) throws -> PendingCall? {
    let file = try file(of: row.registration, in: access)
    let fault = row.fault
    guard let stored = try access.submission(fault.submission), let content = stored.content,
      let module = file.index.module(fault.module),
      let assessment = module.assessment(fault.assessment)
    else { return nil }
    let now = file.moment(at: clock.now())
    return PendingCall(
      call: call(
        about: content,
        contents: try contents(of: content, in: access),
        of: assessment,
        in: module,
        for: file,
        standing: file.evaluation(asOf: now),
        on: now.day()
      ),
      file: file,
      module: module,
      assessment: assessment,
      digest: stored.digest,
      now: now
    )
  }

  private struct PendingCall {
    var call: AssessmentCall
    var file: RegistrationFile
    var module: Module
    var assessment: Assessment
    var digest: String
    var now: Instant
  }

  private func assessAgain(
    _ row: FaultRow,
    knowing known: KnownJudgment,
    in access: WriteAccess
  ) throws -> SubmissionReceipt? {
    guard var pending = try callAgain(row, in: access) else { return nil }
    let (module, assessment, now) = (pending.module, pending.assessment, pending.now)
    let before = pending.file.evaluation(asOf: now)
    let judgment = KnownJudgment.answer(to: pending.call, knowing: known)
    // The same fault again says nothing new; the journal needs no second one.
    if case .fault(let again) = judgment {
      return receipt(.pending(again), assessment, in: module, of: pending.file, before, now)
    }
    var receipt = try record(
      judgment,
      of: Fact.Submitted(
        module: row.fault.module,
        assessment: row.fault.assessment,
        submission: row.fault.submission,
        digest: pending.digest
      ),
      assessment,
      in: module,
      on: &pending.file,
      before: before,
      effective: now,
      access: access
    )
    try conclude(&pending.file, in: access)
    receipt.released = pending.file.released
    return receipt
  }

  private func contents(
    of submission: Submission,
    in access: ReadAccess
  ) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in submission.files { contents[file.sha256] = try access.fileContent(file.sha256) }
    return contents
  }
}
