import AssessmentKit
import CurriculumModel

/// How an instalment that weighs too much becomes bearable: a longer term first, then a smaller
/// loan over the longest one.
enum Bearable {
  /// The same for both requirements that weigh instalments, so that their advice never differs.
  static func remedy(in loan: LoanCase) -> (text: LocalizedText, wait: Shortfall.Wait) {
    if let months = shortestTerm(in: loan) {
      return (
        LocalizedText(
          id: "Perpanjang jangka waktu menjadi \(months) bulan.",
          en: "Stretch the term to \(months) months."
        ), .none
      )
    }
    if let percent = greatestPart(in: loan) {
      let months = loan.longestMonths
      return (
        LocalizedText(
          id: "Ajukan paling tinggi \(percent) persen dari jumlah semula, dengan jangka waktu "
            + "\(months) bulan.",
          en: "Ask for at most \(percent) percent of the first amount, over \(months) months."
        ), .none
      )
    }
    return (
      LocalizedText(
        id: "Naikkan dahulu kas bersih usaha, misalnya dengan menekan biaya, atau lunasi "
          + "angsuran lain.",
        en: "Raise the net cash of the business first, by lower costs for instance, or pay off "
          + "other instalments."
      ), .unknown
    )
  }

  private static func isBearable(_ instalment: Rupiah, in loan: LoanCase) -> Bool {
    DebtServiceCoverage.isMet(by: instalment, in: loan)
      && InstalmentShare.isMet(by: instalment, in: loan)
  }

  private static func shortestTerm(in loan: LoanCase) -> Int? {
    guard loan.months < loan.longestMonths else { return nil }
    return (loan.months + 1...loan.longestMonths).first {
      isBearable(loan.instalment(of: loan.amount, over: $0), in: loan)
    }
  }

  /// In whole percent of what was asked for, 1...99.
  ///
  /// A part and no sum: findings are kept in the journal, which holds nobody's amounts.
  private static func greatestPart(in loan: LoanCase) -> Int? {
    (1...99).last { percent in
      let amount = Rupiah(loan.application.amount.amount * percent / 100)
      return loan.product.amounts.contains(amount)
        && isBearable(loan.instalment(of: amount, over: loan.longestMonths), in: loan)
    }
  }
}
