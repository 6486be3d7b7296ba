import CurriculumModel
import Progression
import Testing

@testable import CommandLineInterface

struct ReasonPhrasesTests {
  private static func module(_ id: ModuleID, isMet: Bool = false) -> Reason {
    Reason(rule: .module(id), needed: 1, have: isMet ? 1 : 0)
  }

  private static func step(_ id: StepID) -> Reason { Reason(rule: .step(id), needed: 1, have: 0) }

  private static func group(_ rule: Reason.Rule, needed: Int, _ children: [Reason]) -> Reason {
    Reason(rule: rule, needed: needed, have: children.count { $0.isMet }, children: children)
  }

  /// Each with the clause in Indonesian and in English; the titles are the ids.
  static let cases: [(reason: Reason, id: String, en: String)] = [
    (module("nib"), "nib", "nib"),
    (Reason(rule: .track("food"), needed: 1, have: 0), "jalur food", "the track food"),
    (group(.all, needed: 2, [module("nib"), module("npwp")]), "nib dan npwp", "nib and npwp"),
    (group(.any, needed: 1, [module("nib"), module("npwp")]), "nib atau npwp", "nib or npwp"),
    (group(.all, needed: 2, [module("nib", isMet: true), module("npwp")]), "npwp", "npwp"),
    (
      group(.all, needed: 3, [module("a"), module("b"), module("c")]), "a, b, dan c", "a, b and c"
    ),
    (
      group(.atLeast, needed: 2, [module("a", isMet: true), module("b"), module("c")]),
      "1 dari: b, c", "1 of: b, c"
    ),
    (
      group(.all, needed: 2, [module("a"), group(.any, needed: 1, [module("b"), module("c")])]),
      "a dan (b atau c)", "a and (b or c)"
    ),
    (
      group(.order("marketing"), needed: 2, [step("training"), step("licensing")]),
      "langkah training sampai licensing", "the steps from training to licensing"
    ),
    (
      Reason(rule: .passed("visits", "visit"), needed: 4, have: 1), "visit (lulus 1/4)",
      "visit (passed 1/4)"
    ),
  ]

  @Test(arguments: cases.indices)
  func `only what is unmet is named`(position: Int) {
    let row = Self.cases[position]
    for (language, clause) in [(Language.indonesian, row.id), (.english, row.en)] {
      #expect(ReasonPhrases(Self.titles(in: language)).clause(row.reason) == clause)
    }
  }

  @Test func `the sentence says what to finish first`() {
    let reason = Self.module("nib")
    #expect(
      ReasonPhrases(Self.titles(in: .indonesian)).sentence(reason) == "selesaikan dahulu nib"
    )
    #expect(ReasonPhrases(Self.titles(in: .english)).sentence(reason) == "first finish nib")
  }

  /// Without titles, so that every id stands for itself.
  private static func titles(in language: Language) -> Titles {
    Titles(
      Curriculum(
        id: "sample",
        version: "1.0.0",
        title: LocalizedText(),
        order: .free,
        steps: [],
        modules: []
      ),
      in: language
    )
  }
}
