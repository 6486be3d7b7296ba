import AssessmentKit
import CivilTime
import Testing

@Suite struct PIRTTests {
  @Test(arguments: [
    ("2063171010012-29", [:], "valid pirt.valid"),
    ("206317101001229", [:], "valid pirt.valid"),
    ("P-IRT 2063171010012-29", [:], "valid pirt.valid"),
    ("PIRT No. 2063171010012-29", [:], "valid pirt.valid"),
    ("SPP-IRT: 2063171010012-29", [:], "valid pirt.valid"),
    ("2 06 3171 01 0012 29", [:], "valid pirt.valid"),
    // A city in the other numbering is none of this check's business.
    ("2063999010012-29", [:], "valid pirt.valid"),
    ("8153171010012-29", [:], "valid pirt.valid"),
    ("2163171010012-29", [:], "warning pirt.food-type"),
    ("2003171010012-29", [:], "warning pirt.food-type"),
    ("2063171000012-29", [:], "warning pirt.serial"),
    ("2063171010000-29", [:], "warning pirt.serial"),
    ("2063171010012-29", ["expiryDate": "2028-05-01"], "warning pirt.expiry-year"),
    ("2063171010012-29", ["expiryDate": "2029-05-01"], "valid pirt.valid"),
    ("2063171010012-30", [:], "warning pirt.longer-than-five-years"),
    ("9063171010012-29", [:], "error pirt.packaging"),
    ("0063171010012-29", [:], "error pirt.packaging"),
    ("2063171010012", [:], "error pirt.year-missing"),
    ("206317101001", [:], "error pirt.length"),
    ("2063171010012-2029", [:], "error pirt.length"),
    ("2O63171010012-29", [:], "error pirt.not-digits"),
    ("MD 206317101001229", [:], "error pirt.not-digits"),
    // The published example of the form; it has lapsed since.
    (
      "P-IRT 3063306010072-19", ["issueDate": "2014-03-01"],
      "valid pirt.valid, error document.expired"
    ),
  ])
  func `a food number is read by its structure`(
    number: String,
    stated: [String: String],
    findings: String
  ) throws {
    #expect(try DocumentRequest.codes("p-irt", number, stated) == findings)
  }

  @Test(arguments: [
    ([:], "2029-05-01"),
    (["expiryDate": "01-05-2029"], "2029-05-01"),
    (["expiryDate": "2029-03-01"], "2029-03-01"),
    // Longer than the law allows.
    (["expiryDate": "2029-12-31"], "2029-05-01"),
    (["number": "2063171010012-30"], "2029-05-01"),
    (["issueDate": "2024-02-29"], "2029-02-28"),
    (["number": "2063171010012-28"], "2028-12-31"),
  ])
  func `a number holds five years from its date`(
    stated: [String: String],
    validUntil: String
  ) throws {
    let outcome = try DocumentRequest(
      kind: "p-irt",
      attributes: ["expiry": "required"],
      fields: stated.merging(["number": "2063171010012-29", "issueDate": "2024-05-01"]) {
        stated,
        _ in stated
      }
    ).outcome()
    #expect(outcome.verdict == .passed)
    #expect(outcome.validUntil == Day(validUntil))
  }

  /// Issued on 22 or 23 November 2021; it is 23 November 2026.
  @Test(arguments: [("2021-11-22", false), ("2021-11-23", true), ("2021-06-15", false)])
  func `five years after its date it has expired, whatever year the number carries`(
    issued: String,
    holds: Bool
  ) throws {
    let outcome = try DocumentRequest(
      kind: "p-irt",
      fields: ["number": "2063171010012-26", "issueDate": issued]
    ).outcome()
    #expect((outcome.verdict == .passed) == holds)
    #expect(outcome.findings.contains { $0.code == "document.expired" } == !holds)
  }
}
