public import Diagnostics

/// What a module or step waits for can be reached.
public enum PrerequisitesAreMeetable: CurriculumRule {
  public static let code: DiagnosticCode = "CUR010"

  public static let title = LocalizedText(
    id: "Prasyarat bisa dipenuhi",
    en: "Prerequisites can be met"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Prasyarat yang tidak mungkin dipenuhi menutup modul untuk selamanya: anyOf yang kosong, atLeast \
      yang meminta lebih dari yang ada, atau modul yang menunggu lingkaran prasyarat (CUR009).
      """,
    en: """
      A prerequisite that can't be met shuts a module for ever: an empty anyOf, an atLeast that asks \
      for more than there are, or a module that waits behind a circle of prerequisites (CUR009).
      """,
    broken: "<prerequisites><atLeast n=\"2\"><satisfied module=\"nib\"/></atLeast></prerequisites>",
    mended: "<prerequisites><satisfied module=\"nib\"/></prerequisites>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.prerequisites == nil ? [] : module.placedConditions.compactMap(finding)
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    var findings = index.curriculum.placedConditions.compactMap(finding)
    // One finding for all who wait behind a circle: mending the circle mends them.
    let waiting = Reachability(index).waitingBehindCycles
    if let first = waiting.first, let use = index.use(of: first) {
      let others = waiting.count - 1
      findings.append(
        error(
          "module '\(first)' can never open: it waits behind a circle of prerequisites"
            + (others > 0 ? ", and \(others) more with it" : ""),
          at: use.origin,
          fix: "fix the circle that CUR009 names"
        )
      )
    }
    return findings
  }

  private static func finding(in placed: PlacedCondition) -> Diagnostic? {
    guard !placed.isMoveOn, let obstacle = placed.condition.obstacle({ _ in nil })
    else { return nil }
    return error(
      "\(placed.owner) can never open: \(obstacle.reason)",
      at: obstacle.condition.origin,
      fix: "ask for less, or name more conditions"
    )
  }
}
