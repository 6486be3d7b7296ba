import CivilTime
import CurriculumModel

/// There are enough months of financial records.
enum RecordLength: LoanRequirement {
  static let name = "records"
  static let title = LocalizedText(id: "catatan keuangan", en: "financial records")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let needed = loan.standards.recordMonths
    let gap = needed - loan.application.recordMonths
    guard gap > 0 else { return nil }
    return Shortfall(
      problem: LocalizedText(
        id: "catatan keuangan harus sedikitnya \(needed) bulan.",
        en: "at least \(needed) months of financial records are needed."
      ),
      remedy: LocalizedText(
        id: "Lanjutkan catatan harian \(gap) bulan lagi.",
        en: gap == 1
          ? "Keep the daily records up for 1 more month."
          : "Keep the daily records up for \(gap) more months."
      ),
      wait: .until(loan.today.adding(months: gap))
    )
  }
}
