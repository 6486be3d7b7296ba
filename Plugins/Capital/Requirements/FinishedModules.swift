import CurriculumModel

/// The steps of the programme that the lender asks for are finished.
enum FinishedModules: LoanRequirement {
  static let name = "modules"
  static let title = LocalizedText(id: "langkah program", en: "steps of the programme")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let missing = loan.product.requiredModules.filter { !loan.satisfied.contains($0.id) }
    guard !missing.isEmpty else { return nil }
    func names(_ language: String) -> String {
      missing.map { $0.title.text(in: language) }.joined(separator: ", ")
    }
    return Shortfall(
      problem: LocalizedText(
        id: "belum selesai: \(names("id")).",
        en: "not finished yet: \(names("en"))."
      ),
      remedy: LocalizedText(
        id: "Selesaikan dahulu \(names("id")).",
        en: "Finish \(names("en")) first."
      ),
      wait: .module
    )
  }
}
