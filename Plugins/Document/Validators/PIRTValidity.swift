import AssessmentKit
import CivilTime

/// How long a home-industry food number holds, from its date of issue.
enum PIRTValidity {
  /// The last day on which a number issued on that day holds; `nil` without a date.
  static func lastDay(issued: Day?) -> Day? {
    issued.flatMap { issued in rules[issued].map { issued.adding($0) } }
  }

  static let rules = DatedRules<Period>([
    .init(
      Period(months: 60),
      to: "2018-08-01",
      source: "Perka BPOM HK.03.1.23.04.12.2205/2012.",
      doubt: "From general knowledge; the day of its end isn't certain."
    ),
    .init(
      Period(months: 60),
      from: "2018-08-02",
      to: "2024-03-18",
      source: "PerBPOM 22/2018. "
        + "https://dibalikjendelakamarku.blogspot.com/2021/11/mengenal-kode-kemanan-pangan.html",
      doubt: "The five years are reported at second hand; the first day is from general knowledge."
    ),
    .init(
      Period(months: 60),
      from: "2024-03-19",
      source: "PerBPOM 4/2024. https://dpmptsp.klungkungkab.go.id/2024/10/24/"
        + "bimtek-penyuluhan-keamanan-pangan-di-kecamatan-nusa-penida",
      doubt: "That the five years were kept, and the first day, are from general knowledge."
    ),
  ])
}
