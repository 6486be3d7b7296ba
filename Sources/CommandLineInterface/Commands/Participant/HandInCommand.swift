import CurriculumModel

/// The command with which somebody hands an assessment in.
struct HandInCommand {
  let person: String
  /// `module/assessment`, or the assessment's id where that is enough.
  let name: String
  let assessment: Assessment

  /// Questions are asked one a screen, and against the clock where there is one.
  var asksQuestions: Bool { assessment.assessor == "quiz" }

  var text: String { "okoce \(asksQuestions ? "quiz take" : "submit") \(person) \(name)" }
}
