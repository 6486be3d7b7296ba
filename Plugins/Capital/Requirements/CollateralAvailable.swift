import CurriculumModel

/// There is collateral where the lender asks for it.
enum CollateralAvailable: LoanRequirement {
  static let name = "collateral"
  static let title = LocalizedText(id: "agunan", en: "collateral")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    guard loan.product.needsCollateral, !loan.application.hasCollateral else { return nil }
    return Shortfall(
      problem: LocalizedText(
        id: "perlu agunan, misalnya tanah, bangunan, atau kendaraan.",
        en: "collateral is needed, such as land, a building or a vehicle."
      ),
      remedy: LocalizedText(
        id: "Siapkan agunan, atau pilih pinjaman yang lebih kecil.",
        en: "Find collateral, or choose a smaller loan."
      ),
      wait: .unknown
    )
  }
}
