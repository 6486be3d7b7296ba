import CurriculumModel

/// The credit history is sound; who never borrowed has none to fault.
/// - Source: Peraturan OJK 40/POJK.03/2019, on the quality of bank assets (classes 1 to 5).
enum Collectibility: LoanRequirement {
  static let name = "collectibility"
  static let title = LocalizedText(id: "riwayat kredit", en: "credit history")

  static func shortfall(in loan: LoanCase) -> Shortfall? {
    let worst = loan.standards.collectibility
    guard let own = loan.application.collectibility, own > worst else { return nil }
    return Shortfall(
      problem: LocalizedText(
        id: "kolektibilitas pada SLIK paling tinggi \(worst).",
        en: "the collectibility in the SLIK report may be at most \(worst)."
      ),
      remedy: LocalizedText(
        id: "Lunasi tunggakan, lalu minta laporan baru di idebku.ojk.go.id.",
        en: "Pay what is overdue, then ask for a new report at idebku.ojk.go.id."
      ),
      wait: .unknown
    )
  }
}
