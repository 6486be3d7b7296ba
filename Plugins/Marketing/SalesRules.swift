import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Pricing
import Readings

/// In how many months, and over how many channels, something has to have been sold.
struct SalesRules {
  let months: Int
  let channels: Int

  init(_ element: MarkupElement) throws(AssessorFault) {
    months = try Self.months.value(in: element).mantissa
    channels = try Self.channels.value(in: element).mantissa
  }

  private static let months = ConfigurationFigure(
    "months",
    in: ExactDecimal(1)...ExactDecimal(60),
    isWhole: true
  )
  private static let channels = ConfigurationFigure(
    "channels",
    in: ExactDecimal(1)...ExactDecimal(4),
    isWhole: true,
    standard: ExactDecimal(1)
  )

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    [months, channels].flatMap { $0.check(element, code: "MKT001") }
  }

  static let fields = [
    SubmissionField(
      name: "sales",
      kind: .text,
      label: LocalizedText(
        id:
          "Penjualan: baris judul \"bulan,saluran,jumlah\"; bulan seperti 2026-03; saluran: bazar, "
          + "toko, daring, atau pesanan dinas",
        en: "Sales: headings \"month,channel,amount\"; a month as 2026-03; channel: bazaar, shop, "
          + "online or procurement"
      ),
      isPersonal: true
    )
  ]

  private static let channelNames: [String: String] = [
    "bazar": "bazaar", "bazaar": "bazaar", "toko": "shop", "warung": "shop", "shop": "shop",
    "daring": "online", "online": "online", "lokapasar": "online", "pesanan dinas": "procurement",
    "e-order": "procurement", "procurement": "procurement",
  ]

  func outcome(_ request: AssessmentRequest) -> Outcome {
    let check = SubmissionCheck(request.submission, for: Self.fields)
    if let incomplete = check.incomplete { return incomplete }
    let table = ReadTable(check.texts["sales"] ?? "", as: .sales)
    var problems = TableFindings.all(table.findings, about: "sales")
    var totals: [Month: Int] = [:]
    var used: Set<String> = []
    for var row in table.rows {
      let month = row.need("month", row.month("month"))
      let channel = row.word("channel", ["bazar", "toko", "daring", "pesanan dinas"]) {
        Self.channelNames[$0.lowercased()]
      }
      let amount = row.need("amount", row.rupiah("amount", in: 0...Rupiah.greatest.amount))
      problems += row.findings.map { TableFindings.cell($0, "sales.row", "sales") }
      guard row.isSound, let month, let channel, let amount else { continue }
      guard month.year >= 2000, month.first <= request.today else {
        problems.append(
          TableFindings.row(
            row.line,
            "sales.row",
            "sales",
            id: "tulis bulan yang sudah lewat (2026-03).",
            en: "write a month that has come (2026-03)."
          )
        )
        continue
      }
      if amount > .zero {
        totals[month, default: 0] += amount.amount
        used.insert(channel)
      }
    }
    guard problems.isEmpty else {
      return Outcome(.incomplete(missing: ["sales"]), findings: problems)
    }
    return outcome(totals, used)
  }

  private func outcome(_ totals: [Month: Int], _ used: Set<String>) -> Outcome {
    let isEnough = totals.count >= months && used.count >= channels
    var findings = [
      Finding(
        isEnough ? .valid : .error,
        "sales.months",
        about: "sales",
        id: "\(totals.count) bulan dengan penjualan (perlu \(months)), lewat \(used.count) saluran "
          + "(perlu \(channels)).",
        en: "\(totals.count) months with sales (\(months) needed), over \(used.count) channels "
          + "(\(channels) needed)."
      )
    ]
    if let growth = Self.growth(totals) {
      findings.append(
        Finding(
          growth < 0 ? .warning : .valid,
          "sales.growth",
          about: "sales",
          id:
            "Bulan terakhir \(growth >= 0 ? "naik" : "turun") \(growth.magnitude) persen dibanding "
            + "bulan sebelumnya yang tercatat.",
          en:
            "The last month is \(growth >= 0 ? "up" : "down") by \(growth.magnitude) percent on the "
            + "one recorded before it."
        )
      )
    }
    return Outcome(
      isEnough ? .passed : .failed,
      findings: findings,
      period: Self.period(of: totals)
    )
  }

  /// From the first month that sold something to the last.
  private static func period(of totals: [Month: Int]) -> CoveredPeriod? {
    guard let first = totals.keys.min(), let last = totals.keys.max() else { return nil }
    return CoveredPeriod(
      from: first.first,
      through: last.last
    )
  }

  /// Whole percent from the last month but one to the last, towards nought.
  private static func growth(_ totals: [Month: Int]) -> Int? {
    let last = totals.sorted { $0.key < $1.key }.suffix(2).map(\.value)
    guard last.count == 2 else { return nil }
    return (last[1] - last[0]) * 100 / last[0]
  }
}
