import AssessmentKit
import AssessorHost
import Diagnostics
import Programme

/// What every code means that a command prints.
enum ExplainedCodes {
  /// In the order of the codes.
  ///
  /// - Parameter assessors: those of the installation, which bring their own.
  static func all(of assessors: [any Assessor]) -> [DiagnosticExplanation] {
    let commands =
      CommandExplanations.all + DatabaseExplanations.all + RefusalExplanations.all
      + OfficeRefusalExplanations.all + HandInExplanations.all + FileExplanations.all
      + TableExplanations.all
    let host =
      FaultExplanations.all + ManifestExplanations.all + ConformanceExplanations.all
    return (CodeExplanations.all(of: assessors) + commands + host).sorted { $0.code < $1.code }
  }
}
