import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Testing

import struct Rubric.RubricAssessor

@Suite struct RubricAssessorTests {
  @Test func `what was handed in waits for a person with its rubric`() throws {
    let outcome = try assess(Self.good, Submission(fields: ["story": "Keripik singkong"]))
    guard case .pendingReview(let rubric, let dueDays) = outcome.verdict else {
      Issue.record("expected a pending review, got \(outcome.verdict)")
      return
    }
    #expect(dueDays == 10)
    #expect(rubric.passMark == 0.7)
    #expect(rubric.criteria.map(\.id) == ["taste", "packaging"])
    #expect(rubric.criteria.map(\.weight) == [2, 1])
    #expect(rubric.criteria.first?.levels.map(\.points) == [0, 0.5, 1])
    #expect(try assess(Self.good, Submission(fields: ["story": "Keripik singkong"])) == outcome)
  }

  @Test func `nothing goes to a reviewer before all is there`() throws {
    let outcome = try assess(Self.good, Submission())
    #expect(outcome.verdict == .incomplete(missing: ["story"]))
    #expect(outcome.findings.map(\.code) == ["field.missing"])
  }

  @Test(arguments: [
    (Self.good, ""),
    (Self.rubric(passMark: "{pass-mark}", criteria: [Self.criterion("taste", ["0", "1"])]), ""),
    (Self.rubric(passMark: "7", criteria: [Self.criterion("taste", ["0", "1"])]), "RUB001"),
    (Self.rubric(dueDays: "0", criteria: [Self.criterion("taste", ["0", "1"])]), "RUB002"),
    (Self.rubric(dueDays: "1.5", criteria: [Self.criterion("taste", ["0", "1"])]), "RUB002"),
    (Self.rubric(criteria: []), "RUB003"),
    (
      Self.rubric(criteria: [
        Self.criterion("taste", ["0", "1"]), Self.criterion("taste", ["0", "1"]),
      ]), "RUB004"
    ),
    (Self.rubric(criteria: [Self.criterion("taste", ["0", "1"], weight: "0")]), "RUB005"),
    (Self.rubric(criteria: [Self.criterion("taste", ["0", "1"], weight: "-2")]), "RUB005"),
    (Self.rubric(criteria: [Self.criterion("taste", ["1"])]), "RUB006"),
    (Self.rubric(criteria: [Self.criterion("taste", ["0", "1.2"])]), "RUB008"),
    (Self.rubric(criteria: [Self.criterion("taste", ["0.5", "0.5"])]), "RUB009"),
    (Self.rubric(criteria: [Self.criterion("taste", ["1", "0.50", "0"])]), "RUB009 RUB009"),
    (Self.rubric(passMark: "x", dueDays: "x", criteria: []), "RUB001 RUB002 RUB003"),
  ])
  func `checking a rubric finds every fault at once`(configuration: MarkupElement, codes: String) {
    let findings = RubricAssessor().check(configuration)
    #expect(findings.map(\.code.rawValue).joined(separator: " ") == codes)
    for finding in findings { #expect(finding.fix != nil) }
  }

  @Test(arguments: [
    Self.rubric(criteria: []),
    Self.rubric(passMark: "2", criteria: [Self.criterion("taste", ["0", "1"])]),
    Self.rubric(passMark: "{pass-mark}", criteria: [Self.criterion("taste", ["0", "1"])]),
  ])
  func `a rubric nobody can judge by is the curriculum's fault`(configuration: MarkupElement) {
    #expect(throws: AssessorFault.self) { try assess(configuration, Submission()) }
  }

  private func assess(
    _ configuration: MarkupElement,
    _ submission: Submission
  ) throws(AssessorFault) -> Outcome {
    try RubricAssessor().assess(
      AssessmentRequest(
        module: "curation",
        assessment: "review",
        configuration: configuration,
        submission: submission,
        today: Day(number: 20_000)
      )
    )
  }

  static let good = rubric(
    dueDays: "10",
    fields: [element("field", ["name": "story", "kind": "text"])],
    criteria: [
      criterion("taste", ["0", "0.5", "1"], weight: "2"), criterion("packaging", ["0", "1"]),
    ]
  )

  static func rubric(
    passMark: String = "0.7",
    dueDays: String = "14",
    fields: [MarkupElement] = [],
    criteria: [MarkupElement]
  ) -> MarkupElement {
    element("rubric", ["passMark": passMark, "dueDays": dueDays], fields + criteria)
  }

  static func criterion(_ id: String, _ points: [String], weight: String = "1") -> MarkupElement {
    element(
      "criterion",
      ["id": id, "weight": weight],
      points.enumerated().map {
        element("level", ["id": "level-\($0.offset)", "points": $0.element])
      }
    )
  }

  private static func element(
    _ name: String,
    _ attributes: [String: String],
    _ children: [MarkupElement] = []
  ) -> MarkupElement {
    MarkupElement(
      namespace: "urn:okoce:assessor:rubric:1",
      name: name,
      attributes: attributes.sorted { $0.key < $1.key }
        .map { .init(name: $0.key, value: $0.value) },
      children: children.map { .element($0) }
    )
  }
}
