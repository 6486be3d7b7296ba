import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics

/// One instalment of a loan: whether it was paid whole, and how late it made the debtor.
struct Repayment {
  /// The worst class that is taken.
  let collectibility: Int
  /// Days late up to which an instalment is of class 2, 3 and 4; 5 beyond.
  let bounds: [Int]

  static let element = "repayment"

  init(_ element: MarkupElement) throws(AssessorFault) {
    collectibility = try Self.worst.value(in: element).mantissa
    var bounds: [Int] = []
    for figure in Self.days { bounds.append(try figure.value(in: element).mantissa) }
    self.bounds = bounds
  }

  private static let worst = ConfigurationFigure(
    "collectibility",
    in: ExactDecimal(1)...ExactDecimal(5),
    isWhole: true
  )
  private static let days = ["secondUntil", "thirdUntil", "fourthUntil"].map {
    ConfigurationFigure($0, in: ExactDecimal(1)...ExactDecimal(3_650), isWhole: true)
  }

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    ([worst] + days).flatMap { $0.check(element, code: "CAP001") }
  }

  static let fields = [
    day("dueDay", id: "Tanggal jatuh tempo", en: "Day it was due"),
    day("paidDay", id: "Tanggal dibayar", en: "Day it was paid"),
    money("dueAmount", id: "Jumlah angsuran (rupiah)", en: "Amount due (rupiah)"),
    money("paidAmount", id: "Jumlah dibayar (rupiah)", en: "Amount paid (rupiah)"),
    SubmissionField(
      name: "receipt",
      kind: .file,
      label: LocalizedText(id: "Bukti bayar", en: "Receipt"),
      isPersonal: true
    ),
  ]

  private static func day(_ name: String, id: String, en: String) -> SubmissionField {
    SubmissionField(name: name, kind: .day, label: LocalizedText(id: id, en: en))
  }

  private static func money(_ name: String, id: String, en: String) -> SubmissionField {
    SubmissionField(
      name: name,
      kind: .number,
      measure: .rupiah,
      label: LocalizedText(id: id, en: en),
      isPersonal: true
    )
  }

  func outcome(_ request: AssessmentRequest) -> Outcome {
    var check = SubmissionCheck(request.submission, for: Self.fields)
    if let paid = check.days["paidDay"], paid > request.today {
      check.reject(
        Finding(
          .error,
          "capital.not-yet",
          about: "paidDay",
          id: "Tanggal bayarnya belum tiba.",
          en: "The day of payment has not come."
        )
      )
    }
    if let incomplete = check.incomplete { return incomplete }
    guard let due = check.days["dueDay"], let paid = check.days["paidDay"],
      let owed = check.numbers["dueAmount"], let given = check.numbers["paidAmount"]
    else { return Outcome(.incomplete(missing: Self.fields.map(\.name))) }
    let late = max(0, paid.number - due.number)
    let grade = late == 0 ? 1 : 2 + bounds.count { late > $0 }
    let isTaken = grade <= collectibility
    let isWhole = given >= owed && owed > ExactDecimal(0)
    var findings = [
      Finding(
        isTaken ? (grade == 1 ? .valid : .warning) : .error,
        "capital.payment-day",
        about: "paidDay",
        id: late == 0
          ? "Dibayar tepat waktu: kolektibilitas 1."
          : "Terlambat \(late) hari: kolektibilitas \(grade). Bila angsuran terasa berat, hubungi "
            + "pendamping dan bank sebelum jatuh tempo.",
        en: late == 0
          ? "Paid on time: collectibility 1."
          : "\(late) days late: collectibility \(grade). Where an instalment is hard to bear, tell "
            + "your mentor and the bank before it is due."
      )
    ]
    if !isWhole {
      findings.append(
        Finding(
          .error,
          "capital.payment-amount",
          about: "paidAmount",
          id: "Yang dibayar kurang dari angsurannya. Bayar sisanya, lalu kirim lagi.",
          en: "Less was paid than was due. Pay the rest, then hand it in again."
        )
      )
    }
    return Outcome(
      isTaken && isWhole ? .passed : .failed,
      findings: findings,
      period: CoveredPeriod(Month(of: due))
    )
  }
}
