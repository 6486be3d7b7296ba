import AssessmentKit
import CurriculumModel
import OrderedJSON
import Progression

/// The facts around one submission.
extension Fact.Begun {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("assessment", .id(assessment)),
      .init("seconds", .integer(seconds)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      module: try payload.id(of: "module"),
      assessment: try payload.id(of: "assessment"),
      seconds: try payload.number(of: "seconds")
    )
  }
}

extension Fact.Submitted {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("assessment", .id(assessment)),
      .init("submission", .id(submission)), .init("digest", .string(digest)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      module: try payload.id(of: "module"),
      assessment: try payload.id(of: "assessment"),
      submission: try payload.id(of: "submission"),
      digest: try payload.text(of: "digest")
    )
  }
}

extension Fact.Assessed {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("assessment", .id(assessment)),
      .init("submission", .id(submission)), .init("by", by.json), .init("outcome", outcome.json),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let outcome = try payload.value(of: "outcome")
    self.init(
      module: try payload.id(of: "module"),
      assessment: try payload.id(of: "assessment"),
      submission: try payload.id(of: "submission"),
      outcome: try outcome.shaped { value throws(JSONShapeError) in try Outcome(json: value) },
      by: try Fact.Judge(payload: try payload.value(of: "by"))
    )
  }
}

extension Fact.Judge {
  fileprivate var json: JSONValue {
    switch self {
    case .assessor(let id, let version, let sha256):
      ["assessor": .id(id), "version": .string(version), "sha256": .string(sha256)]
    case .reviewer(let note): ["reviewer": ["note": .string(note)]]
    }
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    if let reviewer = payload["reviewer"] {
      self = .reviewer(note: try reviewer.text(of: "note"))
    } else {
      self = .assessor(
        try payload.id(of: "assessor"),
        version: try payload.text(of: "version"),
        sha256: try payload.text(of: "sha256")
      )
    }
  }
}

extension Fact.Faulted {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("assessment", .id(assessment)),
      .init("submission", .id(submission)), .init("assessor", .id(assessor)),
      .init("cause", .string(cause)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      module: try payload.id(of: "module"),
      assessment: try payload.id(of: "assessment"),
      submission: try payload.id(of: "submission"),
      assessor: try payload.id(of: "assessor"),
      cause: try payload.text(of: "cause")
    )
  }
}
