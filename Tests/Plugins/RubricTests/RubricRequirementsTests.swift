import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

import struct Rubric.RubricAssessor

@Suite("What has to be done before a reviewer is asked")
struct RubricRequirementsTests {
  private static func configuration(_ field: String = "kind") throws -> MarkupElement {
    let text = """
      <rubric xmlns="urn:okoce:assessor:rubric:1" passMark="0.5">
        <field name="product" kind="text"><label xml:lang="id">P</label></field>
        <field name="kind" kind="text"><label xml:lang="id">J</label></field>
        <requires module="halal" from="2026-10-17" field="\(field)" value="food">
          <title xml:lang="id">Sertifikat halal</title><title xml:lang="en">The halal certificate</title>
        </requires>
        <criterion id="taste"><title xml:lang="id">Rasa</title>
          <level id="no" points="0"><title xml:lang="id">Tidak</title></level>
          <level id="yes" points="1"><title xml:lang="id">Ya</title></level>
        </criterion>
      </rubric>
      """
    return try #require(MarkupLoader.root(of: Array(text.utf8), path: "r.xml"))
  }

  /// Day, kind of product, modules done; whether a reviewer is asked.
  static let rows: [(String, String, Set<ModuleID>, Bool)] = [
    ("2026-10-16", "food", [], true), ("2026-10-17", "food", [], false),
    ("2026-10-17", "food", ["halal"], true), ("2026-10-17", "craft", [], true),
    ("2026-12-01", "food", ["nib"], false),
  ]

  @Test("Food needs its halal certificate once the duty's day has come", arguments: rows)
  func halal(day: String, kind: String, done: Set<ModuleID>, isAsked: Bool) throws {
    let outcome = try RubricAssessor().assess(
      AssessmentRequest(
        module: "m",
        assessment: "a",
        configuration: try Self.configuration(),
        submission: Submission(fields: ["product": "Kue", "kind": kind]),
        today: try #require(Day(day)),
        satisfied: done
      )
    )
    if isAsked {
      guard case .pendingReview = outcome.verdict else {
        Issue.record("\(outcome.verdict)")
        return
      }
    } else {
      #expect(outcome.verdict == .incomplete(missing: ["kind"]))
      #expect(outcome.findings.map(\.code) == ["rubric.requires"])
      #expect(outcome.findings[0].message.text(in: "en").hasPrefix("The halal certificate is not"))
    }
  }

  @Test("A condition on a field that isn't asked for is found when it is checked")
  func unknownField() throws {
    let findings = RubricAssessor().check(try Self.configuration("kin"))
    #expect(findings.map(\.code.rawValue) == ["RUB010"])
  }
}
