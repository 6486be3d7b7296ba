import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Pricing
import SeparatedValues

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
    let table = SeparatedTable(
      check.texts["sales"] ?? "",
      columns: [
        .init("month", ["bulan", "month"]), .init("channel", ["saluran", "channel"]),
        .init("amount", ["jumlah", "amount", "penjualan"]),
      ]
    )
    var problems = TableFindings.all(table.problems, about: "sales")
    var totals: [Int: Int] = [:]
    var used: Set<String> = []
    for row in table.rows {
      guard let month = Self.month(row["month"], until: request.today),
        let channel = Self.channelNames[row["channel"].lowercased()],
        let amount = AmountText.rupiah(row["amount"])
      else {
        problems.append(
          TableFindings.row(
            row.line,
            "sales.row",
            "sales",
            id: "tulis bulan yang sudah lewat (2026-03), saluran, dan jumlah rupiah.",
            en: "write a month that has come (2026-03), a channel and rupiah."
          )
        )
        continue
      }
      if amount > 0 {
        totals[month, default: 0] += amount
        used.insert(channel)
      }
    }
    guard problems.isEmpty else {
      return Outcome(.incomplete(missing: ["sales"]), findings: problems)
    }
    return outcome(totals, used)
  }

  private func outcome(_ totals: [Int: Int], _ used: Set<String>) -> Outcome {
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
  private static func period(of totals: [Int: Int]) -> CoveredPeriod? {
    guard let first = totals.keys.min(), let last = totals.keys.max() else { return nil }
    return CoveredPeriod(
      from: Month(number: first - 1970 * 12).first,
      through: Month(number: last - 1970 * 12).last
    )
  }

  /// Whole percent from the last month but one to the last, towards nought.
  private static func growth(_ totals: [Int: Int]) -> Int? {
    let last = totals.sorted { $0.key < $1.key }.suffix(2).map(\.value)
    guard last.count == 2 else { return nil }
    return (last[1] - last[0]) * 100 / last[0]
  }

  /// Months since the year 0; `nil` for no month and for one that has not come.
  private static func month(_ text: String, until today: Day) -> Int? {
    let parts = text.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    let (year, month) = parts[0] > 12 ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard (1...12).contains(month), (2000...9999).contains(year) else { return nil }
    let number = year * 12 + month - 1
    return number <= today.date.year * 12 + today.date.month - 1 ? number : nil
  }
}
