import CurriculumModel

/// The term is no longer than the lender allows for that use.
enum TermWithinLimit: LoanRequirement {
  static let name = "term"
  static let title = LocalizedText(id: "jangka waktu", en: "term")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let longest = loan.longestMonths
    guard loan.application.months > longest else { return nil }
    return Shortfall(
      problem: LocalizedText(
        id: "jangka waktu paling lama \(longest) bulan.",
        en: "the term may be at most \(longest) months."
      ),
      remedy: LocalizedText(
        id: "Pilih jangka waktu paling lama \(longest) bulan.",
        en: "Choose a term of at most \(longest) months."
      ),
      wait: .none
    )
  }
}
