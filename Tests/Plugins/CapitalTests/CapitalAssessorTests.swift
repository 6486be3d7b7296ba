import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Testing

@testable import Capital

@Suite("Readiness for capital") struct CapitalAssessorTests {
  static let rows: [([String: String], String)] = [
    ([:], ""),
    (["amount": "150000000"], "capital.amount"),
    (["months": "48"], "capital.term"),
    (["months": "48", "purpose": "investment"], ""),
    (["businessSince": "2026-10-01"], "capital.business-age"),
    (["recordMonths": "2"], "capital.records"),
    (["netCash": "500000"], "capital.coverage capital.instalment-share"),
    (["netCash": "-1"], "capital.coverage capital.instalment-share"),
    (["otherInstalments": "1000000"], "capital.instalment-share"),
    (["netCash": "500000", "income": "9000000"], "capital.coverage"),
    (["collectibility": "1"], ""), (["collectibility": "2"], "capital.collectibility"),
    (["otherCredit": "consumer"], ""), (["otherCredit": "commercial"], "capital.other-credit"),
  ]

  @Test(arguments: rows)
  func `each requirement has a finding of its own`(
    changes: [String: String],
    codes: String
  ) throws {
    let outcome = try CapitalRequest(changes).outcome()
    let found = outcome.findings.filter { $0.reference == "super-micro" }
      .map(\.code).filter { !["capital.met", "capital.ready", "capital.soonest"].contains($0) }
    #expect(Set(found) == Set(codes.split(separator: " ").map(String.init)))
    #expect(outcome.verdict == (codes.isEmpty ? .passed : .failed))
  }

  @Test func `finished training replaces the age of a business for the smallest loan`() throws {
    let young = ["businessSince": "2026-11-01"]
    #expect(try CapitalRequest(young).outcome().verdict == .failed)
    let trained = try CapitalRequest(young, satisfied: ["training"]).outcome()
    #expect(trained.verdict == .passed)
  }

  @Test func `for a larger loan training only shortens the age`() throws {
    let young = ["businessSince": "2026-11-01", "amount": "20000000", "netCash": "5000000"]
    let outcome = try CapitalRequest(young, satisfied: ["training"]).outcome()
    #expect(outcome.verdict == .failed)
    let words = outcome.findings.filter { $0.reference == "micro" }.map {
      $0.message.text(in: "en")
    }
    #expect(words.contains { $0.contains("2027-02-01") }, "\(words)")
  }

  @Test func `what would close the gap soonest is said last`() throws {
    let outcome = try CapitalRequest(["months": "48"]).outcome()
    let last = try #require(outcome.findings.last)
    #expect(last.code == "capital.soonest")
    #expect(last.reference == "super-micro")
    #expect(last.message.text(in: "en").contains("36 months"))
    #expect(last.message.text(in: "id").contains("36 bulan"))
  }

  @Test func `an instalment too heavy is answered with a term that can be borne`() throws {
    let heavy = ["amount": "10000000", "months": "12", "netCash": "900000"]
    let outcome = try CapitalRequest(heavy).outcome()
    let words = outcome.findings.last?.message.text(in: "en") ?? ""
    let months = try #require(words.firstMatch(of: /to (\d+) months/).flatMap { Int($0.1) })
    #expect(
      try CapitalRequest(heavy.merging(["months": "\(months)"]) { $1 }).outcome().verdict == .passed
    )
    #expect(
      try CapitalRequest(heavy.merging(["months": "\(months - 1)"]) { $1 }).outcome().verdict
        == .failed
    )
  }

  @Test(arguments: [
    (["amount": "0"], "amount"), (["amount": "2.000.000.001"], "amount"),
    (["amount": "satu juta"], "amount"), (["months": "0"], "months"), (["months": "601"], "months"),
    (["months": "12,5"], "months"), (["businessSince": "2026-11-24"], "businessSince"),
    (["businessSince": "kemarin"], "businessSince"), (["recordMonths": ""], "recordMonths"),
    (["collectibility": "6"], "collectibility"),
  ])
  func `what can't be read is no attempt`(changes: [String: String], field: String) throws {
    #expect(try CapitalRequest(changes).outcome().verdict == .incomplete(missing: [field]))
  }

  @Test func `no sum that was typed is repeated`() throws {
    let typed = ["amount": "9.876.543", "netCash": "1.234.567", "income": "7.654.321"]
    let outcome = try CapitalRequest(typed).outcome()
    let words = outcome.findings.flatMap { ["id", "en"].map($0.message.text(in:)) }.joined()
    for digits in ["876", "234", "654"] { #expect(!words.contains(".\(digits).")) }
  }

  @Test(arguments: [
    ("CAP001", [("rate", "120")]), ("CAP004", [("method", "effective")]),
    ("CAP005", [("minimumAmount", "20000000")]), ("CAP003", [("id", "micro")]),
  ])
  func `a configuration's mistakes are named`(
    code: String,
    change: [(String, String)]
  ) {
    var configuration = CapitalRequest.configuration
    guard case .element(var product) = configuration.children[0] else { return }
    for (name, value) in change {
      product.attributes = product.attributes.map {
        $0.name == name ? .init(name: name, value: value) : $0
      }
    }
    configuration.children[0] = .element(product)
    let codes = CapitalAssessor().check(configuration).map(\.code.rawValue)
    #expect(codes == [code])
    #expect(CapitalAssessor().explanations.contains { $0.code.rawValue == code })
  }
}
