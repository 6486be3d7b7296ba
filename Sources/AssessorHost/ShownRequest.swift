import AssessmentKit
import CurriculumModel
import OrderedJSON

/// A request as far as the assessor may see it, by what its manifest says that it reads.
struct ShownRequest {
  let request: AssessmentRequest
  private let original: Submission
  private let fields: [SubmissionField]
  private let kind: AssessorID

  init(
    _ request: AssessmentRequest,
    fields: [SubmissionField],
    reads: Set<AssessorManifest.Reading>,
    kind: AssessorID
  ) {
    var shown = request
    let personal = Set(fields.filter(\.isPersonal).map(\.name))
    shown.submission.fields = request.submission.fields.filter { name, _ in
      reads.contains(personal.contains(name) ? .personal : .fields)
    }
    if !reads.contains(.files) { shown.submission.files = [] }
    if !reads.contains(.history) {
      shown.history = []
      shown.satisfied = []
    }
    self.request = shown
    original = request.submission
    self.fields = fields
    self.kind = kind
  }

  /// - Parameter inbox: where the files are; `nil` leaves their paths out.
  func params(_ inbox: SubmissionInbox?) -> [JSONValue.Member] {
    WireFormat.assessment(request, kind: kind, submission: submission(inbox))
  }

  func outcome(_ answer: JSONValue) throws(HostFault) -> Outcome {
    try OutcomeReading.outcome(answer, for: original, fields: fields)
  }

  /// What was typed may not be longer than what may be answered.
  func requireLength(_ limits: AssessorLimits) throws(HostFault) {
    let length = request.submission.fields.reduce(0) {
      $0 + $1.key.utf8.count + $1.value.utf8.count
    }
    guard length <= limits.longestLine else { throw HostFault(.requestTooLong) }
  }

  private func submission(_ inbox: SubmissionInbox?) -> JSONValue {
    let names = request.submission.fields.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let files = request.submission.files.map { file in
      var members: [JSONValue.Member] = [
        .init("name", .string(file.name)), .init("sha256", .string(file.sha256)),
        .init("size", .integer(file.size)),
      ]
      if let inbox { members.append(.init("path", .string("\(inbox.view)/\(file.sha256)"))) }
      return JSONValue.object(members)
    }
    return .object([
      .init(
        "fields",
        .object(names.map { .init($0, .string(request.submission.fields[$0] ?? "")) })
      ),
      .init("files", .array(files)),
    ])
  }
}
