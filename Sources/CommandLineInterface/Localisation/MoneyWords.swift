import AssessmentKit

/// Amounts of rupiah as the language writes them.
extension Language {
  /// `Rp18.000`, `Rp18,000`; a minus leads.
  func rupiah(_ amount: Int) -> String { Rupiah(amount).text(in: rawValue) }
}
