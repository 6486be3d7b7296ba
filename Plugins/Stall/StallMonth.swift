import AssessmentKit
import CivilTime
import CurriculumModel

/// One month at one stall, as its hall counted it.
struct StallMonth {
  let month: Month
  /// The last day of the month after it.
  let endOfNext: Day
  /// Days on which the hall traded and the trader held the stall.
  let tradingDays: Int
  /// 0...tradingDays.
  let daysOpened: Int
  /// Days whose levy is still owed, from whatever month.
  let daysInArrears: Int

  static let fields = [
    SubmissionField(
      name: "month",
      kind: .text,
      label: LocalizedText(id: "Bulan (2026-03)", en: "Month (2026-03)"),
      pattern: "[0-9]{4}-(0[1-9]|1[0-2])"
    ),
    SubmissionField(
      name: "tradingDays",
      kind: .number,
      measure: .count,
      label: LocalizedText(id: "Hari dagang hall", en: "Trading days of the hall")
    ),
    SubmissionField(
      name: "daysOpened",
      kind: .number,
      measure: .count,
      label: LocalizedText(id: "Hari kios buka", en: "Days the stall opened")
    ),
    SubmissionField(
      name: "daysInArrears",
      kind: .number,
      measure: .count,
      label: LocalizedText(id: "Hari retribusi yang belum dibayar", en: "Days of levy unpaid")
    ),
    SubmissionField(
      name: "hall",
      kind: .text,
      label: LocalizedText(id: "Hall", en: "Hall"),
      isRequired: false
    ),
    SubmissionField(
      name: "stall",
      kind: .text,
      label: LocalizedText(id: "Kios", en: "Stall"),
      isRequired: false
    ),
  ]

  private static let mostDaysInArrears = 36_600

  /// `nil`, with the reason in `check`, for a month that can't be judged.
  ///
  /// - Parameter hasTraded: whether the month before was passed, so that a month in which the hall
  ///   stayed shut is not held against the trader.
  init?(reading check: inout SubmissionCheck, today: Day, hasTraded: Bool) {
    let first = check.texts["month"].flatMap { Day("\($0)-01") }
    let trading = StallMonth.days("tradingDays", 0...31, in: &check)
    let opened = StallMonth.days("daysOpened", 0...31, in: &check)
    let owed = StallMonth.days("daysInArrears", 0...StallMonth.mostDaysInArrears, in: &check)
    if let first, today < first.adding(months: 1) { check.reject(StallMonth.notOver) }
    if let trading, let opened, opened > trading { check.reject(StallMonth.tooManyOpened) }
    if trading == 0, !hasTraded { check.reject(StallMonth.nothingToJudge) }
    guard check.incomplete == nil, let first, let trading, let opened, let owed else { return nil }
    month = Month(of: first)
    endOfNext = first.adding(months: 2).adding(days: -1)
    tradingDays = trading
    daysOpened = opened
    daysInArrears = owed
  }

  /// Compares without rounding: at most 8 digits on each side.
  func opens(atLeast share: ExactDecimal) -> Bool {
    daysOpened * ExactDecimal.power(share.fractionDigits) >= share.mantissa * tradingDays
  }

  var score: Score? {
    guard tradingDays > 0 else { return nil }
    return Score(
      scaled: Double(daysOpened) / Double(tradingDays),
      raw: Double(daysOpened),
      max: Double(tradingDays)
    )
  }

  private static func days(
    _ field: String,
    _ range: ClosedRange<Int>,
    in check: inout SubmissionCheck
  ) -> Int? {
    guard let days = check.numbers[field] else { return nil }
    if days.fractionDigits == 0, range.contains(days.mantissa) { return days.mantissa }
    check.reject(
      Finding(
        .error,
        "stall.out-of-range",
        about: field,
        id: "Jumlah hari harus bilangan bulat dari 0 sampai \(range.upperBound).",
        en: "Days are a whole number from 0 to \(range.upperBound)."
      )
    )
    return nil
  }

  private static let notOver = Finding(
    .error,
    "stall.month-not-over",
    about: "month",
    id: "Bulan itu belum selesai. Nilai dihitung setelah hari terakhirnya.",
    en: "That month isn't over yet. It is judged after its last day."
  )

  private static let tooManyOpened = Finding(
    .error,
    "stall.opened-more-than-traded",
    about: "daysOpened",
    id: "Hari buka lebih banyak daripada hari dagang. Mohon periksa catatan hall.",
    en: "The stall opened on more days than the hall traded. Please check the hall's record."
  )

  private static let nothingToJudge = Finding(
    .error,
    "stall.nothing-to-judge",
    about: "tradingDays",
    id: "Belum ada hari dagang, jadi belum ada yang dinilai. Bulan berikutnya dihitung.",
    en: "There was no trading day yet, so there is nothing to judge. The next month counts."
  )
}
