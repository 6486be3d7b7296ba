import CurriculumModel
import Diagnostics
import Testing

/// A curriculum and everything one rule says about it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var curriculum: Curriculum
  var context: RuleContext
  /// `4:3 error: message | fix`, in document order; empty for a curriculum that no rule blames.
  var expected: [String]

  init(
    _ name: String,
    _ curriculum: Curriculum,
    assessors: [AssessorID] = ["document", "rubric"],
    languages: [String] = ["id", "en"],
    available: [ModuleID] = [],
    finds expected: String...
  ) {
    testDescription = name
    self.curriculum = curriculum
    context = RuleContext(
      assessors: assessors,
      languages: languages,
      availableModules: available
    )
    self.expected = expected
  }

  func check(_ rule: any CurriculumRule.Type, is code: String) {
    #expect(CurriculumRules.all.contains { $0 == rule })
    let findings = rule.check(CurriculumIndex(curriculum), in: context)
    #expect(findings.map(Self.text) == expected)
    #expect(findings.allSatisfy { $0.code.rawValue == code })
    if expected.isEmpty {
      #expect(CurriculumRules.check(curriculum, in: context).map(Self.text) == [])
    }
  }

  private static func text(_ finding: Diagnostic) -> String {
    let place = finding.location.map { "\($0.line):\($0.column) " } ?? ""
    return "\(place)\(finding.severity): \(finding.message) | \(finding.fix ?? "")"
  }
}
