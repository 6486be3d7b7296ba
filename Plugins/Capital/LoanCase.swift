import AssessmentKit
import CivilTime
import CurriculumModel

/// One loan against one application: all that a requirement may look at.
struct LoanCase {
  let product: LoanProduct
  let standards: LendingStandards
  let application: LoanApplication
  let satisfied: Set<ModuleID>
  let today: Day

  /// The longest term for what the loan is to pay.
  var longestMonths: Int {
    application.isInvestment ? product.investmentMonths : product.workingCapitalMonths
  }

  /// As much of the amount asked for as this lender lends.
  ///
  /// Whether it can be borne is judged for that, so that one gap doesn't hide behind another.
  var amount: Rupiah { min(application.amount, product.amounts.upperBound) }

  /// As much of the term asked for as this lender allows.
  var months: Int { min(application.months, longestMonths) }

  /// What is due each month.
  var instalment: Rupiah { instalment(of: amount, over: months) }

  func instalment(of amount: Rupiah, over months: Int) -> Rupiah {
    Instalments.monthly(of: amount, at: product.rate, over: months, by: product.method)
  }
}
