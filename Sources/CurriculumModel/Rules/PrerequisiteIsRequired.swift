public import Diagnostics

/// A required module does not wait for an optional one alone.
public enum PrerequisiteIsRequired: CurriculumRule {
  public static let code: DiagnosticCode = "CUR022"

  public static let title = LocalizedText(
    id: "Prasyarat modul wajib juga wajib",
    en: "A required module waits for required ones"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Modul wajib yang menunggu modul pilihan membuat modul pilihan itu wajib juga, tanpa \
      mengatakannya kepada peserta.
      """,
    en: """
      A required module that waits for an optional one makes that one required too, without telling \
      the participant.
      """,
    broken: """
      <use module="trademark" required="false"/>
      <use module="bazaar"><prerequisites><satisfied module="trademark"/></prerequisites></use>
      """,
    mended: """
      <use module="trademark"/>
      <use module="bazaar"><prerequisites><satisfied module="trademark"/></prerequisites></use>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    guard let placed = ModuleOutline(module).placedPrerequisites,
      index.use(of: module.id)?.isRequired == true
    else { return [] }
    return findings(in: placed, index)
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.placedConditions.flatMap { placed in
      guard case .use(let use) = placed.place, use.isRequired else { return [Diagnostic]() }
      return findings(in: placed, index)
    }
  }

  private static func findings(in placed: PlacedCondition, _ index: CurriculumIndex)
    -> [Diagnostic]
  {
    placed.condition.demanded.compactMap { condition in
      guard case .moduleSatisfied(let id) = condition.rule, index.use(of: id)?.isRequired == false
      else { return nil }
      return warning(
        "required \(placed.owner) waits for '\(id)', which is optional",
        at: condition.origin,
        fix: "make '\(id)' required, or take this prerequisite out"
      )
    }
  }
}

extension Condition {
  /// The leaves that have to hold whatever else does: those under nothing but `allOf`.
  var demanded: [Condition] {
    switch rule {
    case .allOf(let children): children.flatMap(\.demanded)
    case .anyOf(let children) where children.count == 1: children.flatMap(\.demanded)
    case .anyOf, .atLeast: []
    default: [self]
    }
  }
}
