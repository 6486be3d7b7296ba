import AssessmentKit
import CurriculumModel
import Diagnostics
import Testing

@Suite("A reviewer's marks") struct RubricMarksTests {
  /// Criteria `a`, `b` and so on, each with one level `reached` of those points.
  static func rubric(_ criteria: [(weight: Double, points: Double)], passMark: Double) -> Rubric {
    Rubric(
      criteria: zip(names, criteria).map { name, criterion in
        Rubric.Criterion(
          id: name,
          title: LocalizedText(id: "Kriteria \(name)", en: "Criterion \(name)"),
          weight: criterion.weight,
          levels: [
            Rubric.Level(
              id: "reached",
              title: LocalizedText(id: "Tercapai", en: "Reached"),
              points: criterion.points
            )
          ]
        )
      },
      passMark: passMark
    )
  }

  static let names = (0..<10).map { String("abcdefghij".dropFirst($0).prefix(1)) }

  static func marks(_ rubric: Rubric) -> [String: String] {
    Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, "reached") })
  }

  static let atThePassMark: [([(weight: Double, points: Double)], Double, Outcome.Verdict)] = [
    ([(1, 0.7)], 0.7, .passed),
    ([(1, 0.699999)], 0.7, .failed),
    ([(1, 0.700001)], 0.7, .passed),
    ([(1, 0)], 0, .passed),
    ([(1, 0)], 0.000001, .failed),
    ([(1, 1)], 1, .passed),
    ([(1, 1), (1, 0.999999)], 1, .failed),
    // 0.1 + 0.7 + 0.1 is below 0.9 in binary floating point.
    ([(1, 0.1), (1, 0.7), (1, 0.1)], 0.3, .passed),
    ([(0.1, 1), (0.2, 1), (0.7, 0)], 0.3, .passed),
    ([(0.1, 1), (0.2, 1), (0.7, 0)], 0.300001, .failed),
    ([(2, 1), (1, 0)], 0.666666, .passed),
    ([(2, 1), (1, 0)], 0.666667, .failed),
    ([(1, 1), (2, 0)], 0.333333, .passed),
    ([(1, 1), (2, 0)], 0.333334, .failed),
    ([(1000, 0.6), (0.000001, 0.6)], 0.6, .passed),
    ([(1000, 0.6), (0.000001, 0)], 0.6, .failed),
    (Array(repeating: (0.1, 0.8), count: 10), 0.8, .passed),
    (Array(repeating: (0.1, 0.8), count: 9) + [(0.1, 0.799999)], 0.8, .failed),
  ]

  @Test(arguments: atThePassMark.indices)
  func `a pass mark that is exactly reached passes and a millionth less fails`(row: Int) throws {
    let (criteria, passMark, verdict) = Self.atThePassMark[row]
    let rubric = Self.rubric(criteria, passMark: passMark)
    #expect(try rubric.outcome(marks: Self.marks(rubric)).verdict == verdict, "row \(row)")
  }

  @Test func `the score is the weighted mean, and each criterion gets its finding`() throws {
    let rubric = Self.rubric([(3, 1), (1, 0.5)], passMark: 0.6)
    let outcome = try rubric.outcome(marks: Self.marks(rubric))
    #expect(outcome.score == Score(scaled: 0.875, raw: 3.5, max: 4))
    #expect(outcome.findings.map(\.reference) == ["a", "b"])
    #expect(outcome.findings.map(\.level) == [.valid, .warning])
    #expect(
      outcome.findings.last?.message
        == LocalizedText(
          id: "Kriteria b: Tercapai (50 %)",
          en: "Criterion b: Reached (50 %)"
        )
    )
  }

  static let taste = Rubric(
    criteria: ["taste", "packaging"].map { id in
      Rubric.Criterion(
        id: id,
        title: LocalizedText(id: id, en: id),
        weight: 1,
        levels: ["poor", "good"].map {
          Rubric.Level(id: $0, title: LocalizedText(), points: $0 == "good" ? 1 : 0)
        }
      )
    },
    passMark: 0.5
  )

  static let refused: [([String: String], [RubricMarksRefusal.Problem], [DiagnosticCode])] = [
    (
      [:],
      [
        .missing(criterion: "taste", levels: ["poor", "good"]),
        .missing(criterion: "packaging", levels: ["poor", "good"]),
      ],
      ["RUB101", "RUB101"]
    ),
    (
      ["taste": "good"],
      [.missing(criterion: "packaging", levels: ["poor", "good"])],
      ["RUB101"]
    ),
    (
      ["taste": "superb", "packaging": "Good"],
      [
        .unknownLevel("superb", criterion: "taste", levels: ["poor", "good"]),
        .unknownLevel("Good", criterion: "packaging", levels: ["poor", "good"]),
      ],
      ["RUB103", "RUB103"]
    ),
    (
      ["taste": "good", "packaging": "poor", "scent": "good", "colour": "good"],
      [
        .unknownCriterion("colour", criteria: ["taste", "packaging"]),
        .unknownCriterion("scent", criteria: ["taste", "packaging"]),
      ],
      ["RUB102", "RUB102"]
    ),
    (
      ["taste": "superb", "scent": "good"],
      [
        .unknownLevel("superb", criterion: "taste", levels: ["poor", "good"]),
        .missing(criterion: "packaging", levels: ["poor", "good"]),
        .unknownCriterion("scent", criteria: ["taste", "packaging"]),
      ],
      ["RUB103", "RUB101", "RUB102"]
    ),
  ]

  @Test(arguments: refused.indices)
  func `every missing and every unknown mark is named at once`(row: Int) {
    let (marks, problems, codes) = Self.refused[row]
    let refusal = #expect(throws: RubricMarksRefusal.self) { try Self.taste.outcome(marks: marks) }
    #expect(refusal?.problems == problems)
    #expect(refusal?.diagnostics.map(\.code) == codes)
  }

  @Test func `a refusal names the offending mark and what may be marked`() {
    let refusal = RubricMarksRefusal(problems: [
      .unknownLevel("superb", criterion: "taste", levels: ["poor", "good"]),
      .unknownCriterion("scent", criteria: ["taste"]),
    ])
    #expect(
      refusal.description
        == "criterion 'taste' has no level 'superb'; the rubric has no criterion 'scent'"
    )
    #expect(
      refusal.diagnostics.map(\.fix) == [
        "mark it with one of: poor, good", "its criteria are: taste",
      ]
    )
  }

  @Test func `a rubric without criteria gives no outcome`() {
    let empty = Rubric(criteria: [], passMark: 0)
    let refusal = #expect(throws: RubricMarksRefusal.self) { try empty.outcome(marks: [:]) }
    #expect(refusal?.description == "the rubric has no criteria")
  }
}
