import AssessmentKit
import CurriculumModel

/// The net cash of a month covers all its instalments with a margin.
///
/// The ratio (debt service coverage ratio, DSCR) is net operating cash to all instalments due.
enum DebtServiceCoverage: LoanRequirement {
  static let name = "coverage"
  static let title = LocalizedText(id: "kecukupan kas bersih", en: "cover by net cash")

  static func isMet(by instalment: Rupiah, in loan: LoanCase) -> Bool {
    let needed = loan.standards.debtServiceCoverage
    let due = instalment + loan.application.otherInstalments
    // The product of a ratio and a sum of rupiah can pass 64 bits.
    return Int128(loan.application.netCash.amount)
      * Int128(ExactDecimal.power(needed.fractionDigits))
      >= Int128(needed.mantissa) * Int128(due.amount)
  }

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    guard !isMet(by: loan.instalment, in: loan) else { return nil }
    let (remedy, wait) = Bearable.remedy(in: loan)
    let ratio = loan.standards.debtServiceCoverage.description
    return Shortfall(
      problem: LocalizedText(
        id: "kas bersih sebulan harus sedikitnya \(ratio.decimalComma) kali seluruh angsuran.",
        en: "the net cash of a month has to be at least \(ratio) times all instalments."
      ),
      remedy: remedy,
      wait: wait
    )
  }
}

extension String {
  /// A number as Indonesian writes it.
  var decimalComma: String { String(map { $0 == "." ? "," : $0 }) }
}
