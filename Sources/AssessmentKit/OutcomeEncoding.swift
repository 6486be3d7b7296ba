import CivilTime
import CurriculumModel
public import OrderedJSON

/// Outcomes as JSON, canonical: equal outcomes give equal bytes, and `v` says by which version.
///
/// Version 1. A later version may add members, which this reader ignores; it raises `v` only when
/// an old reader would misunderstand.
extension Outcome {
  public var json: JSONValue {
    var members = [JSONValue.Member("v", 1), .init("verdict", .string(verdict.name))]
    switch verdict {
    case .passed, .failed, .completed: break
    case .pendingReview(let rubric, let dueDays):
      members.append(.init("dueDays", .integer(dueDays)))
      members.append(.init("rubric", rubric.json))
    case .incomplete(let missing):
      members.append(.init("missing", .array(missing.map { .string($0) })))
    }
    if let score { members.append(.init("score", score.json)) }
    if !findings.isEmpty { members.append(.init("findings", .array(findings.map(\.json)))) }
    if let validUntil { members.append(.init("validUntil", .string(validUntil.description))) }
    if let period { members.append(.init("period", period.json)) }
    return .object(members)
  }

  /// - Throws: `JSONShapeError` for another shape and for a version above 1.
  public init(json: JSONValue) throws(JSONShapeError) {
    try json.requireVersion(1)
    self.init(
      try Verdict(json: json),
      score: try json.decodeIfPresent("score", Score.init(json:)),
      findings: try json.decodeAll("findings", Finding.init(json:)),
      validUntil: try json.decodeIfPresent("validUntil") { (value) throws(JSONShapeError) in
        guard let day = value.string.flatMap({ Day($0) }) else {
          throw JSONShapeError(
            name: "validUntil",
            expected: "YYYY-MM-DD",
            found: value.string.map { "'\($0)'" } ?? value.phrase
          )
        }
        return day
      },
      period: try json.decodeIfPresent("period", CoveredPeriod.init(json:))
    )
  }
}

extension Outcome.Verdict {
  /// Stable: `passed`, `failed`, `completed`, `pendingReview`, `incomplete`.
  public var name: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .completed: "completed"
    case .pendingReview: "pendingReview"
    case .incomplete: "incomplete"
    }
  }

  init(json: JSONValue) throws(JSONShapeError) {
    switch try json.string("verdict") {
    case "passed": self = .passed
    case "failed": self = .failed
    case "completed": self = .completed
    case "pendingReview":
      self = .pendingReview(
        rubric: try Rubric(json: try json.member("rubric")),
        dueDays: try json.integer("dueDays")
      )
    case "incomplete":
      self = .incomplete(
        missing: try json.decodeAll("missing") { (value) throws(JSONShapeError) in
          guard let name = value.string else {
            throw JSONShapeError(name: "missing", expected: "strings", found: value.phrase)
          }
          return name
        }
      )
    case let other:
      throw JSONShapeError(
        name: "verdict",
        expected: "passed, failed, completed, pendingReview or incomplete",
        found: "'\(other)'"
      )
    }
  }
}

extension Score {
  public var json: JSONValue {
    var members = [JSONValue.Member("scaled", .number(scaled))]
    if let raw { members.append(.init("raw", .number(raw))) }
    if let max { members.append(.init("max", .number(max))) }
    return .object(members)
  }

  /// - Throws: `JSONShapeError` when `scaled` is missing or a member is no number.
  public init(json: JSONValue) throws(JSONShapeError) {
    self.init(
      scaled: try json.number("scaled"),
      raw: json["raw"] == nil ? nil : try json.number("raw"),
      max: json["max"] == nil ? nil : try json.number("max")
    )
  }
}

extension Finding {
  public var json: JSONValue {
    .object([
      .init("reference", .string(reference)), .init("level", .string(level.rawValue)),
      .init("code", .string(code)), .init("message", message.json),
    ])
  }

  /// - Throws: `JSONShapeError` for another shape or an unknown level.
  public init(json: JSONValue) throws(JSONShapeError) {
    let word = try json.string("level")
    guard let level = Level(rawValue: word) else {
      throw JSONShapeError(name: "level", expected: "valid, warning or error", found: "'\(word)'")
    }
    self.init(
      reference: try json.string("reference"),
      level: level,
      code: try json.string("code"),
      message: try LocalizedText(json: try json.member("message"))
    )
  }
}
