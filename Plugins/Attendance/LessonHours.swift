import AssessmentKit
import CurriculumModel

/// The lesson hours of one class: attended and planned, in whole hundredths.
struct LessonHours {
  /// 0...planned.
  let attended: Int
  /// 1...1,000,000.
  let planned: Int

  /// The longest class, in lesson hours.
  private static let longest = ExactDecimal(10_000)

  /// `nil`, with the reason in `check`, for hours that can't be true.
  init?(reading check: inout SubmissionCheck) {
    let attended = LessonHours.hundredths("attendedLessonHours", in: &check)
    let planned = LessonHours.hundredths("plannedLessonHours", in: &check)
    if planned == 0 {
      check.reject(
        Finding(
          .error,
          "attendance.nothing-planned",
          about: "plannedLessonHours",
          id: "Jumlah JP kelas harus lebih dari 0.",
          en: "A class has more than 0 lesson hours."
        )
      )
    }
    guard let attended, let planned, planned > 0 else { return nil }
    guard attended <= planned else {
      check.reject(
        Finding(
          .error,
          "attendance.more-than-planned",
          about: "attendedLessonHours",
          id: "JP yang dihadiri lebih banyak daripada JP kelas. Mohon periksa daftar hadir.",
          en: "More lesson hours were attended than the class has. Please check the sheet."
        )
      )
      return nil
    }
    self.attended = attended
    self.planned = planned
  }

  private static func hundredths(_ field: String, in check: inout SubmissionCheck) -> Int? {
    guard let hours = check.numbers[field] else { return nil }
    guard hours >= ExactDecimal(0), hours <= longest, hours.fractionDigits <= 2,
      let hundredths = hours.percent
    else {
      check.reject(
        Finding(
          .error,
          "attendance.out-of-range",
          about: field,
          id: "Jumlah JP harus antara 0 dan 10.000, paling banyak dua angka di belakang koma.",
          en: "Lesson hours lie between 0 and 10,000, with at most two decimals."
        )
      )
      return nil
    }
    return hundredths.mantissa
  }

  /// Whether the share is at least `threshold`, without rounding: at most 12 digits on each side.
  func reach(_ threshold: ExactDecimal) -> Bool {
    let scale = (0..<threshold.fractionDigits).reduce(1) { value, _ in value * 10 }
    return attended * scale >= threshold.mantissa * planned
  }

  var score: Score {
    Score(
      scaled: Double(attended) / Double(planned),
      raw: Double(attended) / 100,
      max: Double(planned) / 100
    )
  }

  /// The percentage is rounded down, so that what falls short never looks as if it didn't.
  func message(against threshold: ExactDecimal) -> LocalizedText {
    let percent = attended * 100 / planned
    let needed = (threshold.percent ?? threshold).description
    let (came, of) = (LessonHours.text(attended), LessonHours.text(planned))
    return LocalizedText(
      id: "Anda hadir \(came.withComma) dari \(of.withComma) JP (\(percent) %); "
        + "dibutuhkan \(needed.withComma) %.",
      en: "You attended \(came) of \(of) lesson hours (\(percent) %); \(needed) % is needed."
    )
  }

  private static func text(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  /// As Indonesian writes decimals.
  fileprivate var withComma: String {
    split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
  }
}
