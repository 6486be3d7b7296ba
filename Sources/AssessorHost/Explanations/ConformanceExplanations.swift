import CurriculumModel
public import Diagnostics

/// What the promises of the conformance kit are.
public enum ConformanceExplanations {
  public static var all: [DiagnosticExplanation] {
    ConformanceCheck.all.map { check in
      DiagnosticExplanation(
        DiagnosticCode(check.code),
        title: .init(id: check.title.text(in: "id"), en: check.title.text(in: "en")),
        text: .init(
          id: "'okoce assessor test FOLDER' menunjukkan di mana janji ini dilanggar.",
          en: "'okoce assessor test FOLDER' shows where this promise is broken."
        )
      )
    }
  }
}
