import AssessmentKit
import CivilTime

/// A document that becomes compulsory on a day, such as a halal certificate.
struct DocumentDuty {
  let from: Day
  let today: Day

  /// What follows from the duty alone; `nil` when there is a document to judge.
  ///
  /// Before the duty, "not yet obliged" completes the assessment until the eve of the duty. Without
  /// that declaration, and from the duty on, number and issue date are missing.
  func outcome(of check: inout SubmissionCheck) -> Outcome? {
    let isDeclared = check.texts["declaration"] == "not-yet-obliged"
    guard check.texts["number"] == nil else {
      if check.days["issueDate"] == nil, !check.missing.contains("issueDate") {
        check.reject(DocumentFields.missingIssueDate)
      }
      return nil
    }
    if isDeclared, today < from {
      return Outcome(.completed, findings: [notYetObliged], validUntil: from.adding(days: -1))
    }
    check.reject(today < from ? mayDeclare : dutyBegan)
    return nil
  }

  private var notYetObliged: Finding {
    .number(
      .warning,
      "duty.not-yet",
      id: "Dokumen ini baru wajib mulai \(from.indonesian). Mohon mulai mengurusnya dari sekarang.",
      en: "This document is compulsory only from \(from). Please start applying for it now."
    )
  }

  private var mayDeclare: Finding {
    .number(
      .error,
      "duty.missing-before",
      id: "Nomor belum diisi. Dokumen ini baru wajib mulai \(from.indonesian); bila Anda belum "
        + "memilikinya, pilih \"Belum wajib\".",
      en: "The number is missing. This document is compulsory only from \(from); if you don't hold "
        + "it yet, declare \"Not yet obliged\"."
    )
  }

  private var dutyBegan: Finding {
    .number(
      .error,
      "duty.missing",
      id: "Nomor belum diisi. Dokumen ini wajib sejak \(from.indonesian).",
      en: "The number is missing. This document has been compulsory since \(from)."
    )
  }
}

extension Day {
  /// Day first, as people write it in Indonesia.
  fileprivate var indonesian: String {
    description.split(separator: "-").reversed().joined(separator: "-")
  }
}
