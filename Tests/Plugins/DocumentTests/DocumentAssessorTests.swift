import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Document
import Testing

@Suite struct DocumentAssessorTests {
  @Test(arguments: [
    ("2026-01-01", "2027-01-01", "required", Outcome.Verdict.passed, "2027-01-01", ""),
    ("01-01-2026", "23/11/2026", "required", .passed, "2026-11-23", ""),
    ("2026-11-23", "", "optional", .passed, "", ""),
    ("2026-01-01", "2020-01-01", "none", .passed, "", ""),
    ("2026-11-24", "", "optional", .failed, "", "document.issued-later"),
    ("2025-01-01", "2026-11-22", "required", .failed, "", "document.expired"),
    (
      "2026-05-01", "2026-04-30", "required", .failed, "",
      "document.expiry-before-issue document.expired"
    ),
    (
      "2027-02-01", "2027-01-01", "required", .failed, "",
      "document.issued-later document.expiry-before-issue"
    ),
    ("2026-01-01", "", "required", .incomplete(missing: ["expiryDate"]), "", "field.missing"),
    (
      "2026-01-01", "soon", "optional", .incomplete(missing: ["expiryDate"]), "",
      "field.not-a-day"
    ),
    ("", "", "optional", .incomplete(missing: ["issueDate"]), "", "field.missing"),
    ("31-02-2026", "", "none", .incomplete(missing: ["issueDate"]), "", "field.not-a-day"),
  ])
  func `the dates of a document decide`(
    issued: String,
    expiry: String,
    attribute: String,
    verdict: Outcome.Verdict,
    validUntil: String,
    codes: String
  ) throws {
    let request = DocumentRequest(
      kind: "other",
      attributes: ["expiry": attribute],
      fields: ["number": "7/2026", "issuer": "Dinas", "issueDate": issued, "expiryDate": expiry]
    )
    let outcome = try request.outcome()
    #expect(outcome.verdict == verdict)
    #expect(outcome.validUntil == Day(validUntil))
    let wrong = outcome.findings.filter { $0.level == .error }.map(\.code)
    #expect(wrong.joined(separator: " ") == codes)
    #expect(try request.outcome() == outcome)
  }

  @Test(arguments: [
    (
      "2027-10-17", ["declaration": "not-yet-obliged"], Outcome.Verdict.completed, "2027-10-16",
      "duty.not-yet"
    ),
    ("2027-10-17", [:], .incomplete(missing: ["number"]), "", "duty.missing-before"),
    ("2026-10-17", [:], .incomplete(missing: ["number"]), "", "duty.missing"),
    (
      "2026-10-17", ["declaration": "not-yet-obliged"], .incomplete(missing: ["number"]), "",
      "duty.missing"
    ),
    (
      "2026-11-23", ["declaration": "not-yet-obliged"], .incomplete(missing: ["number"]), "",
      "duty.missing"
    ),
    (
      "2026-10-17", ["number": "ID81110001234567890"], .incomplete(missing: ["issueDate"]), "",
      "field.missing halal.valid"
    ),
    (
      "2026-10-17", ["number": "ID81110001234567890", "issueDate": "2026-01-01"], .passed, "",
      "halal.valid"
    ),
    (
      "2027-10-17", ["number": "ID81110001234567890", "issueDate": "2026-01-01"], .passed, "",
      "halal.valid"
    ),
  ])
  func `before its duty day a missing document may be declared`(
    dutyFrom: String,
    fields: [String: String],
    verdict: Outcome.Verdict,
    validUntil: String,
    codes: String
  ) throws {
    let outcome = try DocumentRequest(
      kind: "halal",
      attributes: ["dutyFrom": dutyFrom],
      fields: fields
    ).outcome()
    #expect(outcome.verdict == verdict)
    #expect(outcome.validUntil == Day(validUntil))
    #expect(outcome.findings.map(\.code).joined(separator: " ") == codes)
  }

  @Test(arguments: [
    ("nik", [:], "number! birthDate sex regionCode"),
    ("npwp", [:], "number! issuer issueDate"),
    ("nib", ["expiry": "none"], "number! issuer issueDate!"),
    ("p-irt", ["expiry": "required"], "number! issuer issueDate! expiryDate"),
    ("halal", ["dutyFrom": "{halal-duty-from}"], "number declaration issuer issueDate expiryDate"),
    ("kbli", [:], "number! edition issueDate"),
    ("other", [:], "number! issuer! issueDate! expiryDate"),
    ("other", ["issuer": "DJKI", "expiry": "required"], "number! issuer issueDate! expiryDate!"),
  ])
  func `each kind asks for what it has`(
    kind: String,
    attributes: [String: String],
    fields: String
  ) {
    let asked = DocumentAssessor().fields(for: DocumentRequest.configuration(kind, attributes))
    #expect(asked.map { $0.name + ($0.isRequired ? "!" : "") }.joined(separator: " ") == fields)
    for field in asked { #expect(field.label.languages == ["id", "en"]) }
  }

  @Test(arguments: [
    ("nib", [:], ""),
    ("halal", ["dutyFrom": "{halal-duty-from}"], ""),
    ("visa", [:], "DOC001"),
    ("nib", ["expiry": "sometimes"], "DOC002"),
    ("halal", ["dutyFrom": "17-10-2026"], "DOC003"),
    ("visa", ["expiry": "sometimes", "dutyFrom": "soon"], "DOC001 DOC002 DOC003"),
  ])
  func `checking a configuration finds every fault at once`(
    kind: String,
    attributes: [String: String],
    codes: String
  ) {
    let findings = DocumentAssessor().check(DocumentRequest.configuration(kind, attributes))
    #expect(findings.map(\.code.rawValue).joined(separator: " ") == codes)
  }

  @Test func `an extra field may not take a standard name`() {
    let extra = MarkupElement(
      namespace: "urn:okoce:assessor:document:1",
      name: "field",
      attributes: [.init(name: "name", value: "issuer"), .init(name: "kind", value: "text")]
    )
    let configuration = DocumentRequest.configuration("nib", fields: [extra])
    #expect(DocumentAssessor().check(configuration).map(\.code) == ["FLD001"])
  }

  @Test func `a configuration without a kind is the curriculum's fault`() {
    #expect(throws: AssessorFault.self) {
      try DocumentRequest(kind: "visa", fields: ["number": "1"]).outcome()
    }
  }
}
