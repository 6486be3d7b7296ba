import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// The days that a submission is about, in words.
enum PeriodPhrases {
  /// `March 2026`, or `2 March 2026 – 15 March 2026`.
  static func period(_ period: CoveredPeriod, _ language: Language) -> String {
    if let month = period.month { return language.month(month) }
    return "\(language.day(period.first)) – \(language.day(period.last))"
  }

  static func passedAlready(_ period: CoveredPeriod, _ assessment: String) -> Phrase {
    Phrase(
      id: "\(assessment): \(Self.period(period, .indonesian)) sudah lulus",
      en: "\(assessment): \(Self.period(period, .english)) has passed already"
    )
  }

  static let anotherPeriod = Phrase(
    id: "serahkan masa yang lain; kesempatan Anda tidak berkurang",
    en: "hand in another period; no attempt was used up"
  )

  static func uncounted(_ pass: UncountedPass, _ language: Language) -> String {
    let day = language.day(pass.day)
    let period =
      pass.period.map { Self.period($0, language) } ?? language.month(Month(of: pass.day))
    let isMonthly = pass.period != nil || pass.every == Period(months: 1)
    if isMonthly {
      return Phrase(
        id: "Kelulusan \(day) tidak dihitung: \(period) sudah lulus.",
        en: "The pass of \(day) doesn't count: \(period) has passed already."
      )(language)
    }
    return Phrase(
      id: "Kelulusan \(day) tidak dihitung: masa yang sama sudah lulus.",
      en: "The pass of \(day) doesn't count: its period has passed already."
    )(language)
  }
}
