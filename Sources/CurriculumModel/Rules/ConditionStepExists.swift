public import Diagnostics

/// A condition names steps of this curriculum.
public enum ConditionStepExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR005"

  public static let title = LocalizedText(
    id: "Prasyarat menyebut tahap yang ada",
    en: "A prerequisite names a step that exists"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Prasyarat hanya boleh menyebut tahap dari kurikulum ini; yang dipakai adalah id, bukan label. \
      Tahap yang tidak dikenal tidak akan pernah selesai.
      """,
    en: """
      A prerequisite may name only steps of this curriculum, by id and not by label. An unknown step \
      is never satisfied.
      """,
    broken: "<satisfied step=\"P2\"/>",
    mended: "<satisfied step=\"training\"/>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.placedConditions.flatMap { findings(in: $0, index) }
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.placedConditions.flatMap { findings(in: $0, index) }
  }

  private static func findings(in placed: PlacedCondition, _ index: CurriculumIndex)
    -> [Diagnostic]
  {
    let steps = index.curriculum.steps
    return placed.condition.all.compactMap { condition in
      guard case .stepSatisfied(let id) = condition.rule, index.steps[id] == nil
      else { return nil }
      let labelled = steps.first { $0.label == id.rawValue }?.id.rawValue
      let near =
        labelled ?? Spelling.closest(to: id.rawValue, among: steps.map(\.id.rawValue))
      return error(
        "prerequisite '\(id)' names no step",
        at: condition.origin,
        fix: near.map { "did you mean '\($0)'?" }
          ?? "name one of the steps \(steps.map { "'\($0.id)'" }.joined(separator: ", "))"
      )
    }
  }
}
