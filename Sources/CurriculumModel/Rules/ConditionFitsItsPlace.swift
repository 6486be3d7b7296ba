public import Diagnostics

/// Prerequisites ask for modules, steps and tracks; a moveOn asks for assessments.
public enum ConditionFitsItsPlace: CurriculumRule {
  public static let code: DiagnosticCode = "CUR023"

  public static let title = LocalizedText(
    id: "Syarat berdiri di tempatnya",
    en: "A condition fits its place"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      <satisfied> dan <onTrack> hanya untuk prasyarat dan ketersediaan; <passed> dan <completed> hanya \
      untuk moveOn, karena penilaian adalah milik modulnya sendiri.
      """,
    en: """
      <satisfied> and <onTrack> are for prerequisites and availability; <passed> and <completed> are \
      for moveOn, because an assessment belongs to its own module.
      """,
    broken: "<prerequisites><passed assessment=\"quiz\"/></prerequisites>",
    mended: "<prerequisites><satisfied module=\"basic-class\"/></prerequisites>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.placedConditions.flatMap(findings)
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.placedConditions.flatMap(findings)
  }

  private static func findings(in placed: PlacedCondition) -> [Diagnostic] {
    placed.condition.all.compactMap { condition in
      guard condition.children.isEmpty, let kind = condition.kind,
        (kind == .assessment) != placed.isMoveOn
      else { return nil }
      return placed.isMoveOn
        ? error(
          "the moveOn of \(placed.owner) asks for something outside the module",
          at: condition.origin,
          fix: "move it to <prerequisites>, or ask for an assessment of the module"
        )
        : error(
          "a prerequisite of \(placed.owner) asks for an assessment",
          at: condition.origin,
          fix: "ask for the module with <satisfied module=\"…\"/>"
        )
    }
  }
}

extension Condition {
  fileprivate enum Kind { case assessment, progress }

  fileprivate var kind: Kind? {
    switch rule {
    case .allOf, .anyOf, .atLeast: nil
    case .assessmentPassed, .assessmentCompleted: .assessment
    case .moduleSatisfied, .stepSatisfied, .onTrack: .progress
    }
  }
}
