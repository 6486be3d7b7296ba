import AssessmentKit
import CurriculumModel
import Diagnostics

/// One loan that may be asked for, as its lender describes it.
struct LoanProduct {
  let id: String
  let title: LocalizedText
  let method: Instalments.Method
  /// Percent a year.
  let rate: ExactDecimal
  let amounts: ClosedRange<Rupiah>
  let workingCapitalMonths: Int
  let investmentMonths: Int
  /// Age of the business.
  let businessMonths: Int
  /// What the age may be for those who finished one of these modules.
  let trained: TrainedAge?
  let needsCollateral: Bool
  let refusesCommercialCredit: Bool
  /// All have to be satisfied.
  let requiredModules: [ModuleReference]

  /// A module with the name that the participant knows.
  struct ModuleReference {
    let id: ModuleID
    let title: LocalizedText
  }

  struct TrainedAge {
    let businessMonths: Int
    let modules: [ModuleReference]
  }

  init(_ element: MarkupElement) throws(AssessorFault) {
    id = element["id"] ?? ""
    title = element.localizedText("title")
    guard let method = Instalments.Method(rawValue: element["method"] ?? "") else {
      throw AssessorFault(cause: LoanProduct.wrongMethod(element), isRetryable: false)
    }
    self.method = method
    rate = try LoanProduct.rate.value(in: element)
    let least = try LoanProduct.minimumAmount.value(in: element).mantissa
    let most = try LoanProduct.maximumAmount.value(in: element).mantissa
    guard least <= most else {
      throw AssessorFault(
        cause: "minimumAmount of product '\(id)' is \(least); expected at most \(most)",
        isRetryable: false
      )
    }
    amounts = Rupiah(least)...Rupiah(most)
    workingCapitalMonths = try LoanProduct.maximumMonths.value(in: element).mantissa
    investmentMonths =
      try element["maximumInvestmentMonths"] == nil
      ? workingCapitalMonths : LoanProduct.investment.value(in: element).mantissa
    businessMonths = try LoanProduct.businessMonths.value(in: element).mantissa
    needsCollateral = element.isTrue("collateral", default: false)
    refusesCommercialCredit = element.isTrue("refusesCommercialCredit", default: false)
    requiredModules = LoanProduct.references(in: element)
    if let trained = element.elements(named: "trained").first {
      self.trained = TrainedAge(
        businessMonths: try LoanProduct.businessMonths.value(in: trained).mantissa,
        modules: LoanProduct.references(in: trained)
      )
    } else {
      trained = nil
    }
  }

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    let figures = [rate, minimumAmount, maximumAmount, maximumMonths, businessMonths]
    var findings = figures.flatMap { $0.check(element, code: "CAP001") }
    if element["maximumInvestmentMonths"] != nil {
      findings += investment.check(element, code: "CAP001")
    }
    if Instalments.Method(rawValue: element["method"] ?? "") == nil {
      findings.append(
        Diagnostic(
          .error,
          "CAP004",
          wrongMethod(element),
          at: element.origin.location,
          fix: "write method=\"annuity\" for effective interest, method=\"flat\" for flat interest"
        )
      )
    }
    if let least = element.literal("minimumAmount").flatMap({ ExactDecimal($0) }),
      let most = element.literal("maximumAmount").flatMap({ ExactDecimal($0) }), most < least
    {
      findings.append(
        Diagnostic(
          .error,
          "CAP005",
          "minimumAmount of product '\(element["id"] ?? "")' is \(least); expected at most \(most)",
          at: element.origin.location,
          fix: "exchange minimumAmount and maximumAmount"
        )
      )
    }
    for trained in element.elements(named: "trained") {
      findings += businessMonths.check(trained, code: "CAP001")
    }
    return findings
  }

  private static func references(in element: MarkupElement) -> [ModuleReference] {
    element.elements(named: "satisfied").map {
      ModuleReference(id: ModuleID($0["module"] ?? ""), title: $0.localizedText("title"))
    }
  }

  private static func wrongMethod(_ element: MarkupElement) -> String {
    "method of product '\(element["id"] ?? "")' is '\(element["method"] ?? "")'; "
      + "expected annuity or flat"
  }

  private static let rate = ConfigurationFigure("rate", in: ExactDecimal(0)...ExactDecimal(100))
  private static let minimumAmount = amount("minimumAmount", standard: ExactDecimal(1))
  private static let maximumAmount = amount("maximumAmount")
  private static let maximumMonths = months("maximumMonths", least: 1)
  private static let investment = months("maximumInvestmentMonths", least: 1)
  private static let businessMonths = months("businessMonths", least: 0)

  private static func months(_ attribute: String, least: Int32) -> ConfigurationFigure {
    ConfigurationFigure(
      attribute,
      in: ExactDecimal(least)...ExactDecimal(Int32(Instalments.mostMonths)),
      isWhole: true
    )
  }

  private static func amount(
    _ attribute: String,
    standard: ExactDecimal? = nil
  ) -> ConfigurationFigure {
    ConfigurationFigure(
      attribute,
      // The greatest loan that any programme here knows is Rp500 million.
      in: ExactDecimal(1)...ExactDecimal(2_000_000_000),
      isWhole: true,
      standard: standard
    )
  }
}
