public import Diagnostics

/// The semantic rules: what a schema can't say of a curriculum.
public enum CurriculumRules {
  /// In the order of their codes.
  public static let all: [any CurriculumRule.Type] = [
    IdentifiersAreDistinct.self,
    StepUsesModules.self,
    UsedModuleExists.self,
    ConditionModuleExists.self,
    ConditionStepExists.self,
    TrackExists.self,
    MoveOnAssessmentExists.self,
    PlaceholderParameterExists.self,
    PrerequisitesAreAcyclic.self,
    PrerequisitesAreMeetable.self,
    MoveOnIsMeetable.self,
    ModuleIsUsedOnce.self,
    AssessmentCounts.self,
    ParameterPeriodsAreDisjoint.self,
    ParameterPeriodsAreSeamless.self,
    ParameterPeriodsAreOrdered.self,
    AssessorIsInstalled.self,
    TextsAreTranslated.self,
    FiguresAreInRange.self,
    ParameterHasSource.self,
    TextsAreFinished.self,
    PrerequisiteIsRequired.self,
    ConditionFitsItsPlace.self,
    AssessmentComesAfterAnEarlierOne.self,
    MoveOnWaysAreFew.self,
  ]

  /// Every breach of every rule, in reading order.
  /// - Complexity: about linear in the size of the curriculum.
  public static func check(_ curriculum: Curriculum, in context: RuleContext) -> [Diagnostic] {
    let index = CurriculumIndex(curriculum)
    return all.flatMap { $0.check(index, in: context) }.inReadingOrder
  }

  /// Every breach that shows in that module alone, rule by rule.
  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for rule in all { findings += rule.checkModule(module, index, in: context) }
    return findings
  }

  /// Every other breach, rule by rule; together with `checkModule` the same as `check`.
  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    all.flatMap { $0.checkWhole(index, in: context) }
  }

  /// What each code means, in the order of the codes.
  public static var explanations: [DiagnosticExplanation] {
    all.map { rule in
      DiagnosticExplanation(
        rule.code,
        title: .init(id: rule.title.text(in: "id"), en: rule.title.text(in: "en")),
        text: .init(id: rule.explanation.text(in: "id"), en: rule.explanation.text(in: "en"))
      )
    }
  }
}
