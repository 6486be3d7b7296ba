import CurriculumModel

/// No loan for working capital or investment runs beside a subsidised one.
enum NoCommercialCredit: LoanRequirement {
  static let name = "other-credit"
  static let title = LocalizedText(id: "pinjaman lain", en: "other loans")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    guard loan.product.refusesCommercialCredit, loan.application.hasCommercialCredit else {
      return nil
    }
    return Shortfall(
      problem: LocalizedText(
        id: "tidak untuk usaha yang masih punya kredit modal kerja atau investasi dari bank.",
        en: "not for a business that still has a bank's loan for working capital or investment."
      ),
      remedy: LocalizedText(
        id: "Lunasi dahulu kredit itu.",
        en: "Pay that loan off first."
      ),
      wait: .unknown
    )
  }
}
