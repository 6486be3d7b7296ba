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
      try write { access in try assessAgain(row, in: access) }
    }
  }

  private func assessAgain(_ row: FaultRow, in access: WriteAccess) throws -> SubmissionReceipt? {
    var file = try file(of: row.registration, in: access)
    let fault = row.fault
    guard let stored = try access.submission(fault.submission), let content = stored.content,
      let module = file.index.module(fault.module),
      let assessment = module.assessment(fault.assessment)
    else { return nil }
    let now = clock.now()
    let before = file.evaluation(asOf: now)
    let judgment = judge(
      content,
      contents: try contents(of: content, in: access),
      digest: stored.digest,
      of: assessment,
      in: module,
      for: file,
      on: now.day()
    )
    // The same fault again says nothing new; the journal needs no second one.
    if case .fault(let again) = judgment {
      return receipt(.pending(again), assessment, in: module, of: file, before, now)
    }
    let receipt = try record(
      judgment,
      of: Fact.Submitted(
        module: fault.module,
        assessment: fault.assessment,
        submission: fault.submission,
        digest: stored.digest
      ),
      assessment,
      in: module,
      on: &file,
      before: before,
      effective: now,
      access: access
    )
    try project(file, in: access)
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
