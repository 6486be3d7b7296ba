import AssessmentKit
import CivilTime

/// The days of a document: when it was issued and how long it holds.
struct DocumentDates {
  /// The expiry that was typed, else the one its number carries; no later than the law allows.
  let lastDay: Day?
  let findings: [Finding]

  init(_ check: SubmissionCheck, _ number: NumberReading?, today: Day) {
    let issued = check.days["issueDate"]
    let typed = check.days["expiryDate"]
    let written = typed ?? number?.lastDay
    let lastDay = written.map { day in number?.latestDay.map { min(day, $0) } ?? day }
    var findings: [Finding] = []
    if let issued, issued > today {
      findings.append(
        Finding(
          .error,
          "document.issued-later",
          about: "issueDate",
          id: "Tanggal terbit belum tiba. Mohon periksa kembali tanggalnya.",
          en: "The issue date lies in the future. Please check it."
        )
      )
    }
    if let lastDay {
      let field = typed == nil ? "number" : "expiryDate"
      if let issued, lastDay < issued {
        findings.append(
          Finding(
            .error,
            "document.expiry-before-issue",
            about: field,
            id: "Masa berlaku berakhir sebelum tanggal terbit. Mohon periksa kedua tanggalnya.",
            en: "The document expires before it was issued. Please check both dates."
          )
        )
      }
      if lastDay < today {
        findings.append(
          Finding(
            .error,
            "document.expired",
            about: field,
            id: "Masa berlaku dokumen sudah habis. Mohon perpanjang terlebih dahulu.",
            en: "The document has expired. Please renew it first."
          )
        )
      }
    }
    self.lastDay = lastDay
    self.findings = findings
  }
}
