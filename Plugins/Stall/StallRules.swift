import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics

/// What a month at a stall has to reach.
struct StallRules {
  /// The share of trading days on which the stall has to open.
  let openShare: ExactDecimal
  /// The most days of levy that may be owed.
  let arrearsDays: Int
  /// How long a pass holds beyond the end of the next month.
  let graceDays: Int

  private static let share = ConfigurationFigure.share("openShare")
  private static let arrears = ConfigurationFigure(
    "arrearsDays",
    in: ExactDecimal(0)...ExactDecimal(366),
    isWhole: true
  )
  private static let grace = ConfigurationFigure(
    "graceDays",
    in: ExactDecimal(0)...ExactDecimal(366),
    isWhole: true,
    standard: ExactDecimal(14)
  )

  static func check(_ configuration: MarkupElement) -> [Diagnostic] {
    [share, arrears, grace].flatMap { $0.check(configuration, code: "STL001") }
  }

  init(_ configuration: MarkupElement) throws(AssessorFault) {
    openShare = try StallRules.share.value(in: configuration)
    arrearsDays = try StallRules.arrears.value(in: configuration).mantissa
    graceDays = try StallRules.grace.value(in: configuration).mantissa
  }

  func outcome(of month: StallMonth) -> Outcome {
    let opensEnough = month.opens(atLeast: openShare)
    let paysEnough = month.daysInArrears <= arrearsDays
    let passed = opensEnough && paysEnough
    return Outcome(
      passed ? .passed : .failed,
      score: month.score,
      findings: [opening(of: month, opensEnough), levy(of: month, paysEnough)],
      validUntil: passed ? month.endOfNext.adding(days: graceDays) : nil,
      period: CoveredPeriod(month.month)
    )
  }

  /// The percentage is rounded down, so that what falls short never looks as if it didn't.
  private func opening(of month: StallMonth, _ isEnough: Bool) -> Finding {
    guard month.tradingDays > 0 else {
      return Finding(
        .warning,
        "stall.no-trading-day",
        about: "tradingDays",
        id: "Hall tidak punya hari dagang untuk Anda pada bulan itu, jadi hanya retribusi yang "
          + "dilihat.",
        en: "The hall had no trading day for you in that month, so only the levy is looked at."
      )
    }
    let percent = month.daysOpened * 100 / month.tradingDays
    let needed = (openShare.percent ?? openShare).description
    let comma = needed.split(separator: ".").joined(separator: ",")
    return Finding(
      isEnough ? .valid : .error,
      isEnough ? "stall.open-enough" : "stall.open-too-little",
      about: "daysOpened",
      id: "Kios buka \(month.daysOpened) dari \(month.tradingDays) hari dagang (\(percent) %); "
        + "dibutuhkan \(comma) %."
        + (isEnough ? "" : " Buka lebih sering, atau bicarakan dengan pengelola hall."),
      en: "The stall opened on \(month.daysOpened) of \(month.tradingDays) trading days "
        + "(\(percent) %); \(needed) % is needed."
        + (isEnough ? "" : " Open more often, or talk to the hall's officer.")
    )
  }

  private func levy(of month: StallMonth, _ isEnough: Bool) -> Finding {
    guard month.daysInArrears > 0 else {
      return Finding(
        .valid,
        "stall.levy-paid",
        about: "daysInArrears",
        id: "Retribusi harian lunas.",
        en: "The daily levy is paid."
      )
    }
    return Finding(
      isEnough ? .valid : .error,
      isEnough ? "stall.levy-nearly-paid" : "stall.levy-behind",
      about: "daysInArrears",
      id: "Retribusi \(month.daysInArrears) hari belum dibayar; paling banyak \(arrearsDays) hari."
        + (isEnough ? "" : " Bayar tunggakannya, atau ajukan keringanan."),
      en: "\(month.daysInArrears) days of levy are unpaid; at most \(arrearsDays) may be."
        + (isEnough ? "" : " Pay what is owed, or ask for relief.")
    )
  }
}
