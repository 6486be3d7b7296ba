import AssessmentKit
import CivilTime
import CurriculumModel

/// The business has run long enough; finished training or mentoring may stand in for its age.
/// - Source: Peraturan Menteri Koordinator Bidang Perekonomian 1/2022 and 1/2023 (KUR).
enum BusinessAge: LoanRequirement {
  static let name = "business-age"
  static let title = LocalizedText(id: "umur usaha", en: "age of the business")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let since = loan.application.businessSince
    let day = since.adding(months: loan.product.businessMonths)
    guard day > loan.today else { return nil }
    guard let trained = loan.product.trained else {
      return waiting(loan.product.businessMonths, until: day)
    }
    let trainedDay = since.adding(months: trained.businessMonths)
    if trained.modules.contains(where: { loan.satisfied.contains($0.id) }) {
      return trainedDay > loan.today ? waiting(trained.businessMonths, until: trainedDay) : nil
    }
    return Shortfall(
      problem: problem(loan.product.businessMonths),
      remedy: training(trained, from: max(trainedDay, loan.today), today: loan.today, or: day),
      wait: trainedDay > loan.today ? .until(trainedDay) : .module
    )
  }

  private static func waiting(_ months: Int, until day: Day) -> Shortfall {
    Shortfall(
      problem: problem(months),
      remedy: LocalizedText(
        id: "Syarat ini terpenuhi mulai \(day).",
        en: "This is met from \(day) on."
      ),
      wait: .until(day)
    )
  }

  /// What the training shortens, and until when to wait without it.
  private static func training(
    _ trained: LoanProduct.TrainedAge,
    from trainedDay: Day,
    today: Day,
    or day: Day
  ) -> LocalizedText {
    func names(_ word: String, _ language: String) -> String {
      trained.modules.map { $0.title.text(in: language) }.joined(separator: " \(word) ")
    }
    let (indonesian, english) = (names("atau", "id"), names("or", "en"))
    guard trainedDay > today else {
      return LocalizedText(
        id: "Selesaikan \(indonesian), atau tunggu sampai \(day).",
        en: "Finish \(english), or wait until \(day)."
      )
    }
    return LocalizedText(
      id: "Selesaikan \(indonesian), maka syarat ini terpenuhi mulai \(trainedDay); "
        + "tanpa itu mulai \(day).",
      en: "Finish \(english) and this is met from \(trainedDay) on; without it, from \(day)."
    )
  }

  private static func problem(_ months: Int) -> LocalizedText {
    LocalizedText(
      id: "usaha harus sudah berjalan sedikitnya \(months) bulan.",
      en: "the business has to have run for at least \(months) months."
    )
  }
}
