import AssessmentKit
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Who came, how much of the class each has attended, and what that was worth.
struct AttendanceView {
  let receipt: AttendanceReceipt
  let language: Language

  func add(to page: inout Page, name: (RegistrationID) throws -> String?) rethrows {
    let came = receipt.rows.count { $0.isPresent }
    page.add(
      StyledText(
        ClassPhrases.came(came, of: receipt.rows.count, meeting: receipt.meeting)(language),
        .strong
      )
    )
    for row in receipt.rows {
      let mark = (row.isPresent ? Mark.done : row.isExcused ? .skipped : .failed)
        .text(on: page.terminal)
      let name = try name(row.registration) ?? ProgressPhrases.erased(language)
      var line = StyledText(name)
      if row.isExcused { line.append(" · \(ClassPhrases.excused(language))") }
      line.append(" · \(ClassPhrases.hours(row.attended, of: row.held)(language))", .quiet)
      if let verdict = row.receipt.flatMap(ReceiptWords.verdict) {
        line.append(" · \(verdict(language))")
      }
      page.add(mark: mark, line, indent: 2)
    }
    for stranger in receipt.strangers {
      page.add(
        mark: Mark.warning.text(on: page.terminal),
        StyledText(ClassPhrases.stranger(stranger.rawValue)(language)),
        indent: 2
      )
    }
  }
}

/// The verdict of a receipt in one word or two.
enum ReceiptWords {
  static func verdict(_ receipt: SubmissionReceipt) -> Phrase? {
    switch receipt.outcome?.verdict {
    case .passed: ReceiptPhrases.passed
    case .failed: ReceiptPhrases.failed
    case .completed: ReceiptPhrases.completed
    case .incomplete: ReceiptPhrases.incomplete
    case .pendingReview, nil: nil
    }
  }
}

extension AttendanceReceipt {
  func json(in language: Language) -> [JSONValue.Member] {
    [
      .init("class", JSONValue(`class`)),
      .init("meeting", .integer(meeting)),
      .init("complete", .bool(isComplete)),
      .init("rows", .array(rows.map { $0.json(in: language) })),
      .init("strangers", .array(strangers.map { JSONValue($0) })),
    ]
  }
}

extension AttendanceReceipt.Row {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "registration": JSONValue(registration),
      "present": .bool(isPresent),
      "excused": .bool(isExcused),
      "attended": .integer(attended),
      "held": .integer(held),
      "receipt": receipt.map { .object($0.json(in: language)) } ?? .null,
    ]
  }
}
