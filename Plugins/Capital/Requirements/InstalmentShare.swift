import AssessmentKit
import CurriculumModel

/// Instalments leave the household enough of its income.
enum InstalmentShare: LoanRequirement {
  static let name = "instalment-share"
  static let title = LocalizedText(id: "beban angsuran", en: "share of income")

  static func isMet(by instalment: Rupiah, in loan: LoanCase) -> Bool {
    let most = loan.standards.instalmentShare
    let due = instalment + loan.application.otherInstalments
    return Int128(due.amount) * 100 * Int128(ExactDecimal.power(most.fractionDigits))
      <= Int128(most.mantissa) * Int128(loan.application.income.amount)
  }

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    guard !isMet(by: loan.instalment, in: loan) else { return nil }
    let (remedy, wait) = Bearable.remedy(in: loan)
    let most = loan.standards.instalmentShare.description
    return Shortfall(
      problem: LocalizedText(
        id: "seluruh angsuran paling tinggi \(most.decimalComma) persen dari penghasilan bersih.",
        en: "all instalments may take at most \(most) percent of net income."
      ),
      remedy: remedy,
      wait: wait
    )
  }
}
