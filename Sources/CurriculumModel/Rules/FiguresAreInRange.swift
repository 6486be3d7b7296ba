public import Diagnostics

/// Scores, limits and class sizes lie within what makes sense.
public enum FiguresAreInRange: CurriculumRule {
  public static let code: DiagnosticCode = "CUR019"

  public static let title = LocalizedText(
    id: "Angka berada dalam batasnya",
    en: "Figures are in range"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      masteryScore 0 sampai 1; attemptLimit sedikitnya 1; meetings 1 sampai 60; lessonHoursPerMeeting \
      1 sampai 24; size 1 sampai 500; times sedikitnya 2. Di luar itu biasanya salah ketik, misalnya \
      70 untuk 0.7.
      """,
    en: """
      masteryScore 0 to 1; attemptLimit at least 1; meetings 1 to 60; lessonHoursPerMeeting 1 to 24; \
      size 1 to 500; times at least 2. Anything else is most often a slip, such as 70 for 0.7.
      """,
    broken: "<assessment id=\"quiz\" assessor=\"rubric\" masteryScore=\"70\">",
    mended: "<assessment id=\"quiz\" assessor=\"rubric\" masteryScore=\"0.7\">"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func demand(_ isMet: Bool, _ figure: String, _ range: String, at origin: Origin) {
      guard !isMet else { return }
      findings.append(
        error("\(figure) is out of range", at: origin, fix: "give a number of \(range)")
      )
    }
    if let format = module.classFormat {
      let origin = module.origin
      let hours = format.lessonHoursPerMeeting
      demand(
        (1...60).contains(format.meetings),
        "meetings=\(format.meetings)",
        "1...60",
        at: origin
      )
      demand((1...24).contains(hours), "lessonHoursPerMeeting=\(hours)", "1...24", at: origin)
      demand((1...500).contains(format.size), "size=\(format.size)", "1...500", at: origin)
    }
    for assessment in module.assessments {
      let origin = assessment.origin
      if let score = assessment.masteryScore {
        demand((0...1).contains(score), "masteryScore=\(score)", "0...1", at: origin)
      }
      if let limit = assessment.attemptLimit {
        demand(limit >= 1, "attemptLimit=\(limit)", "1 or more", at: origin)
      }
    }
    for condition in module.moveOn.all {
      if let times = condition.repetition?.times {
        demand(times >= 2, "times=\(times)", "2 or more", at: condition.origin)
      }
    }
    return findings
  }
}
