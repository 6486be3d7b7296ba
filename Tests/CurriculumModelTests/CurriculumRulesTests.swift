import CivilTime
import CurriculumModel
import Diagnostics
import Testing

@Suite struct CurriculumRulesTests {
  static let title = LocalizedText(id: "Judul", en: "Title")
  static let context = RuleContext(assessors: ["document", "rubric"])

  static func module(
    _ id: ModuleID,
    after prerequisites: Condition? = nil,
    moveOn: Condition = Condition(.assessmentPassed("quiz", nil)),
    assessor: AssessorID = "document"
  ) -> Module {
    Module(
      id: id,
      title: title,
      prerequisites: prerequisites,
      moveOn: moveOn,
      assessments: [Assessment(id: "quiz", assessor: assessor, title: title)]
    )
  }

  static func curriculum(
    _ modules: [Module],
    order: Curriculum.Order = .free,
    stepSizes: [Int]? = nil
  ) -> Curriculum {
    var left = modules[...]
    let steps = (stepSizes ?? [modules.count]).enumerated().map { position, size in
      let uses = left.prefix(size).map { ModuleUse(module: $0.id) }
      left = left.dropFirst(size)
      return Step(id: StepID("s\(position)"), label: "P\(position)", title: title, uses: uses)
    }
    return Curriculum(
      id: "c",
      version: "1.0.0",
      title: title,
      order: order,
      steps: steps,
      modules: modules
    )
  }

  static func satisfied(_ id: ModuleID) -> Condition { Condition(.moduleSatisfied(id)) }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var curriculum: Curriculum
    var expected: [String]
    init(_ name: String, _ curriculum: Curriculum, _ expected: [String]) {
      testDescription = name
      self.curriculum = curriculum
      self.expected = expected
    }
  }

  static let rows = [
    Row("sound", curriculum([module("a"), module("b", after: satisfied("a"))]), []),
    Row("doubled module", curriculum([module("a"), module("a")]), ["CUR001", "CUR012"]),
    Row("empty step", curriculum([module("a")], stepSizes: [1, 0]), ["CUR002"]),
    Row("unknown module", curriculum([module("a", after: satisfied("b"))]), ["CUR004"]),
    Row(
      "unknown step",
      curriculum([module("a", after: Condition(.stepSatisfied("x")))]),
      ["CUR005"]
    ),
    Row("unknown track", curriculum([module("a", after: Condition(.onTrack("x")))]), ["CUR006"]),
    Row(
      "unknown assessment",
      curriculum([module("a", moveOn: Condition(.assessmentPassed("quizz", nil)))]),
      ["CUR007", "CUR013"]
    ),
    Row(
      "circle",
      curriculum([module("a", after: satisfied("b")), module("b", after: satisfied("a"))]),
      ["CUR009"]
    ),
    Row("own prerequisite", curriculum([module("a", after: satisfied("a"))]), ["CUR009"]),
    Row(
      "circle and one behind it",
      curriculum([module("a", after: satisfied("a")), module("b", after: satisfied("a"))]),
      ["CUR009", "CUR010"]
    ),
    Row(
      "later step in order",
      curriculum(
        [module("a", after: satisfied("b")), module("b")],
        order: .sequential,
        stepSizes: [1, 1]
      ),
      ["CUR009"]
    ),
    Row(
      "later step freely",
      curriculum([module("a", after: satisfied("b")), module("b")], stepSizes: [1, 1]),
      []
    ),
    Row(
      "a way round the circle",
      curriculum([
        module("a", after: Condition(.anyOf([satisfied("b"), satisfied("c")]))),
        module("b", after: satisfied("a")), module("c"),
      ]),
      []
    ),
    Row("empty anyOf", curriculum([module("a", after: Condition(.anyOf([])))]), ["CUR010"]),
    Row(
      "too many of too few",
      curriculum([
        module("a", moveOn: Condition(.atLeast(2, [Condition(.assessmentPassed("quiz", nil))])))
      ]),
      ["CUR011"]
    ),
    Row("misspelt assessor", curriculum([module("a", assessor: "documnet")]), ["CUR017"]),
    Row(
      "misplaced condition",
      curriculum([module("a", after: Condition(.assessmentPassed("quiz", nil)))]),
      ["CUR023"]
    ),
  ]

  @Test(arguments: rows)
  func `a breach gives its code and a sound curriculum none`(_ row: Row) {
    let findings = CurriculumRules.check(row.curriculum, in: Self.context)
    #expect(findings.map(\.code.rawValue) == row.expected, "\(findings.map(\.message))")
  }

  @Test func `a circle through the order of steps is named whole`() {
    let curriculum = Self.curriculum(
      [Self.module("a", after: Self.satisfied("b")), Self.module("b")],
      order: .sequential,
      stepSizes: [1, 1]
    )
    #expect(
      CurriculumRules.check(curriculum, in: Self.context).map(\.message) == [
        "prerequisites form a circle: module 'a' → module 'b' → step 's1' → step 's0' → module 'a'"
      ]
    )
  }

  @Test func `codes are numbered without a gap and explained in both languages`() {
    let explanations = CurriculumRules.explanations
    for (position, explanation) in explanations.enumerated() {
      let number = String(position + 1)
      let zeros = String(repeating: "0", count: 3 - number.count)
      #expect(explanation.code.rawValue == "CUR\(zeros)\(number)")
      #expect(!explanation.title.id.isEmpty && explanation.title.id != explanation.title.en)
      #expect(explanation.text.id.contains("Benar:") && explanation.text.en.contains("Right:"))
    }
  }

  @Test func `ten thousand modules in a chain, last first, are checked`() {
    let modules = (0..<10_000).map { position in
      Self.module(
        ModuleID("m\(position)"),
        after: position < 9_999 ? Self.satisfied(ModuleID("m\(position + 1)")) : nil
      )
    }
    let duration = ContinuousClock().measure {
      #expect(CurriculumRules.check(Self.curriculum(modules), in: Self.context).isEmpty)
    }
    #expect(duration < .seconds(20), "took \(duration)")
  }
}
