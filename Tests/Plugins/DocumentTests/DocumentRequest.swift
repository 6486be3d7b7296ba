import AssessmentKit
import CivilTime
import CurriculumModel
import Document

/// One document handed in on 23 November 2026, in the words of the tests.
struct DocumentRequest {
  var kind: String
  var attributes: [String: String] = [:]
  var fields: [String: String]
  var today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

  func outcome() throws -> Outcome {
    try DocumentAssessor().assess(
      AssessmentRequest(
        module: "licence",
        assessment: "document",
        configuration: DocumentRequest.configuration(kind, attributes),
        submission: Submission(fields: fields),
        today: today
      )
    )
  }

  static func configuration(
    _ kind: String,
    _ attributes: [String: String] = [:],
    fields: [MarkupElement] = []
  ) -> MarkupElement {
    MarkupElement(
      namespace: "urn:okoce:assessor:document:1",
      name: "document",
      attributes: attributes.merging(["kind": kind]) { $1 }.sorted { $0.key < $1.key }
        .map { .init(name: $0.key, value: $0.value) },
      children: fields.map { .element($0) }
    )
  }

  /// The codes of the findings about the number, in order, joined by blanks.
  static func codes(
    _ kind: String,
    _ number: String,
    _ fields: [String: String] = [:]
  ) throws -> String {
    let issued = fields.merging(["number": number, "issueDate": "2024-05-01"]) { stated, _ in
      stated
    }
    return try DocumentRequest(kind: kind, fields: issued).outcome().findings
      .map { "\($0.level.rawValue) \($0.code)" }.joined(separator: ", ")
  }
}
