import AssessmentKit
import CivilTime
import CurriculumModel
import Hashing
import Progression

extension Office {
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
      let sha256 = SHA256.hash(file.bytes).hexadecimal
      bytes[sha256] = file.bytes
      return Submission.File(name: file.name, sha256: sha256, size: file.bytes.count)
    }
    return (Submission(fields: fields, files: files), bytes)
  }
}
