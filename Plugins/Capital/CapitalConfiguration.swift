import AssessmentKit
import CurriculumModel
import Diagnostics

/// What lenders test whatever the loan, and the loans there are.
struct CapitalConfiguration {
  let standards: LendingStandards
  /// In document order; never empty.
  let products: [LoanProduct]

  init(_ element: MarkupElement) throws(AssessorFault) {
    standards = try LendingStandards(element)
    var products: [LoanProduct] = []
    for product in element.elements(named: "product") { products.append(try LoanProduct(product)) }
    guard !products.isEmpty else {
      throw AssessorFault(cause: "<capital> lists no <product>", isRetryable: false)
    }
    self.products = products
  }

  /// Every finding: the standards first, then product by product.
  static func check(_ element: MarkupElement) -> [Diagnostic] {
    var findings = LendingStandards.figures.flatMap { $0.check(element, code: "CAP001") }
    let products = element.elements(named: "product")
    if products.isEmpty {
      findings.append(
        Diagnostic(
          .error,
          "CAP002",
          "<capital> lists no <product>, so nothing can be judged",
          at: element.origin.location,
          fix: "add a <product> for each loan that participants may ask for"
        )
      )
    }
    var ids: Set<String> = []
    for product in products {
      let id = product["id"] ?? ""
      if id.isEmpty || !ids.insert(id).inserted {
        findings.append(
          Diagnostic(
            .error,
            "CAP003",
            id.isEmpty ? "<product> has no id" : "product '\(id)' is listed twice",
            at: product.origin.location,
            fix: "give each <product> an id of its own"
          )
        )
      }
      findings += LoanProduct.check(product)
    }
    return findings
  }
}

/// What lenders test whatever the loan; practice differs, so nothing of it is fixed here.
struct LendingStandards {
  /// Months of financial records.
  let recordMonths: Int
  /// Net cash of a month to all its instalments.
  let debtServiceCoverage: ExactDecimal
  /// Percent of the household's net income that instalments may take.
  let instalmentShare: ExactDecimal
  /// 1 (on time) to 5 (lost), as the Financial Services Authority's register (SLIK) counts.
  let collectibility: Int

  init(_ element: MarkupElement) throws(AssessorFault) {
    recordMonths = try LendingStandards.recordMonths.value(in: element).mantissa
    debtServiceCoverage = try LendingStandards.coverage.value(in: element)
    instalmentShare = try LendingStandards.share.value(in: element)
    collectibility = try LendingStandards.collectibility.value(in: element).mantissa
  }

  private static let recordMonths = ConfigurationFigure(
    "recordMonths",
    in: ExactDecimal(0)...ExactDecimal(120),
    isWhole: true
  )
  private static let coverage = ConfigurationFigure(
    "debtServiceCoverage",
    in: ExactDecimal(0)...ExactDecimal(100)
  )
  private static let share = ConfigurationFigure(
    "instalmentShare",
    in: ExactDecimal(1)...ExactDecimal(100)
  )
  private static let collectibility = ConfigurationFigure(
    "collectibility",
    in: ExactDecimal(1)...ExactDecimal(5),
    isWhole: true
  )

  static let figures = [recordMonths, coverage, share, collectibility]
}
