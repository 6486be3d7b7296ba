import AssessmentKit
import CurriculumModel
import Diagnostics
import Ledger

/// What a book is held to.
struct BookkeepingConfiguration {
  let months: Int
  let asksForStatements: Bool
  let chart: ChartOfAccounts
  let rules: BookRules

  init(_ element: MarkupElement) throws(AssessorFault) {
    months = try Self.months.value(in: element).mantissa
    asksForStatements = element.isTrue("statements", default: false)
    chart = Self.chart(of: element)
    let words = element.elements(named: "householdWord").map { TypedValue.trimmed($0.text) }
    rules = BookRules(
      cashTolerance: Rupiah(try Self.tolerance.value(in: element).mantissa),
      proofFrom: Rupiah(try Self.proof.value(in: element).mantissa),
      equipmentMonths: try Self.life.value(in: element).mantissa,
      householdWords: words.isEmpty ? BookRules.usualWords : words
    )
  }

  static func chart(of element: MarkupElement) -> ChartOfAccounts {
    let accounts = element.elements(named: "account").compactMap { account($0) }
    return accounts.isEmpty ? .standard : ChartOfAccounts(accounts)
  }

  private static func account(_ element: MarkupElement) -> Account? {
    guard let code = element["code"], let kind = element["kind"].flatMap(Account.Kind.init) else {
      return nil
    }
    return Account(code: code, kind: kind, title: element.localizedText("title"))
  }

  private static let months = ConfigurationFigure(
    "months",
    in: ExactDecimal(1)...ExactDecimal(12),
    isWhole: true
  )
  private static let tolerance = amount("cashTolerance")
  private static let proof = amount("proofFrom")
  private static let life = ConfigurationFigure(
    "equipmentMonths",
    in: ExactDecimal(1)...ExactDecimal(600),
    isWhole: true,
    standard: ExactDecimal(48)
  )

  private static func amount(_ name: String) -> ConfigurationFigure {
    ConfigurationFigure(
      name,
      in: ExactDecimal(0)...ExactDecimal(1_000_000_000),
      isWhole: true,
      standard: ExactDecimal(0)
    )
  }

  /// Every finding: the figures first, then the chart.
  static func check(_ element: MarkupElement) -> [Diagnostic] {
    let tax = element.elements(named: "finalTax").first
    var findings = tax.map { FinalTaxRules.check($0) } ?? []
    if tax == nil { findings += months.check(element, code: "BKP001") }
    findings += [tolerance, proof, life].flatMap { $0.check(element, code: "BKP001") }
    let accounts = element.elements(named: "account")
    guard !accounts.isEmpty else { return findings }
    var codes: Set<String> = []
    for account in accounts where !codes.insert(account["code"] ?? "").inserted {
      findings.append(
        Diagnostic(
          .error,
          "BKP002",
          "account '\(account["code"] ?? "")' is listed twice",
          at: account.origin.location,
          fix: "give each account a code of its own"
        )
      )
    }
    let kinds = Set(accounts.compactMap { $0["kind"] })
    let missing = ["cash", "opening", "sales", "drawings"].filter { !kinds.contains($0) }
    if !missing.isEmpty {
      findings.append(
        Diagnostic(
          .error,
          "BKP003",
          "the chart has no account of the kind " + missing.joined(separator: ", "),
          at: element.origin.location,
          fix: "add one of each, or leave all accounts out to use the standard chart"
        )
      )
    }
    return findings
  }
}
