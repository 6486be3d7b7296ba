public import Diagnostics

/// A moveOn can be met by somebody who does everything.
public enum MoveOnIsMeetable: CurriculumRule {
  public static let code: DiagnosticCode = "CUR011"

  public static let title = LocalizedText(
    id: "moveOn bisa dipenuhi",
    en: "A moveOn can be met"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      moveOn harus bisa dipenuhi oleh peserta yang mengerjakan semuanya: atLeast tidak meminta lebih \
      dari yang ada, anyOf tidak kosong, dan times tidak melebihi attemptLimit.
      """,
    en: """
      A participant who does everything has to be able to meet a moveOn: atLeast asks for no more than \
      there are, anyOf is not empty, and times does not exceed attemptLimit.
      """,
    broken: """
      <assessment id="report" attemptLimit="2" …/>
      <moveOn><passed assessment="report" times="3" every="P1M"/></moveOn>
      """,
    mended: """
      <assessment id="report" …/>
      <moveOn><passed assessment="report" times="3" every="P1M"/></moveOn>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    let obstacle = module.moveOn.obstacle { condition in
      guard let id = condition.assessment, let times = condition.repetition?.times,
        let limit = module.assessment(id)?.attemptLimit, times > limit
      else { return nil }
      return "assessment '\(id)' is asked for \(times) times but allows \(limit) attempts"
    }
    guard let obstacle else { return [] }
    return [
      error(
        "module '\(module.id)' can never be satisfied: \(obstacle.reason)",
        at: obstacle.condition.origin,
        fix: "ask for less, or allow more"
      )
    ]
  }
}
