import AssessmentKit
import CurriculumModel

/// The loan lies between the least and the most that is lent.
enum AmountWithinLimits: LoanRequirement {
  static let name = "amount"
  static let title = LocalizedText(id: "jumlah", en: "amount")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let limits = loan.product.amounts
    if loan.application.amount > limits.upperBound {
      let most = limits.upperBound
      return Shortfall(
        problem: LocalizedText(
          id: "pinjaman paling tinggi \(most.text(in: "id")).",
          en: "the loan may be at most \(most.text(in: "en"))."
        ),
        remedy: LocalizedText(
          id: "Ajukan paling tinggi \(most.text(in: "id")).",
          en: "Ask for at most \(most.text(in: "en"))."
        ),
        wait: .none
      )
    }
    guard loan.application.amount < limits.lowerBound else { return nil }
    let least = limits.lowerBound
    return Shortfall(
      problem: LocalizedText(
        id: "pinjaman paling rendah \(least.text(in: "id")).",
        en: "the loan has to be at least \(least.text(in: "en"))."
      ),
      remedy: LocalizedText(
        id: "Untuk jumlah yang lebih kecil, pilih pinjaman lain.",
        en: "For a smaller amount choose another loan."
      ),
      wait: .unknown
    )
  }
}
