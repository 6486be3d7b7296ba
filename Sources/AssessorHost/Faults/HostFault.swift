import AssessmentKit
import Diagnostics

/// One failure of one assessor.
///
/// `detail` holds numbers and names of ours only, never what the assessor or a participant wrote:
/// it goes into the journal, which holds no personal data.
struct HostFault: Error, Hashable, Sendable {
  var kind: FaultKind
  var detail: String

  init(_ kind: FaultKind, _ detail: String = "") {
    self.kind = kind
    self.detail = detail
  }

  func fault(of assessor: String) -> AssessorFault {
    AssessorFault(
      code: kind.code,
      cause: "assessor '\(assessor)': \(detail.isEmpty ? kind.meaning : detail)",
      isRetryable: kind.isRetryable
    )
  }
}
