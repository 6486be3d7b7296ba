public import AssessmentKit
import CurriculumModel
import CurriculumXML
public import Diagnostics
import QuestionFormats

/// What every code means that somebody who writes curricula, questions, books or price lists meets.
public enum CodeExplanations {
  /// In the order of the codes.
  ///
  /// - Parameter assessors: those of the installation, which bring their own.
  public static func all(of assessors: [any Assessor]) -> [DiagnosticExplanation] {
    let files = CurriculumRules.explanations + XMLFindings.explanations
    let kit = ConfigurationExplanations.all + TableFindings.explanations
    return (files + kit + QuestionFileExplanations.all + assessors.flatMap(\.explanations))
      .sorted { $0.code < $1.code }
  }
}
