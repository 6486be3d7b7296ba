import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON

/// The messages of the protocol's version 1, as the host writes and reads them.
enum WireFormat {
  static let version = 1

  static func request(_ id: Int, _ method: String, _ params: [JSONValue.Member]) -> [UInt8] {
    line([.init("id", .integer(id))], method, params)
  }

  static func notification(_ method: String, _ params: [JSONValue.Member]) -> [UInt8] {
    line([], method, params)
  }

  private static func line(
    _ id: [JSONValue.Member],
    _ method: String,
    _ params: [JSONValue.Member]
  ) -> [UInt8] {
    let head = [JSONValue.Member("jsonrpc", "2.0")] + id + [.init("method", .string(method))]
    let versioned = JSONValue.object([JSONValue.Member("v", .integer(version))] + params)
    return JSONValue.object(head + [.init("params", versioned)]).bytes() + [0x0A]
  }

  static func initialize(_ limits: AssessorLimits) -> [JSONValue.Member] {
    [
      .init("versions", .array([.integer(version)])),
      .init("host", ["name": "okoce"]),
      .init(
        "limits",
        .object([
          .init("wallMs", .integer(limits.wallSeconds * 1_000)),
          .init("maxLine", .integer(limits.longestLine)),
        ])
      ),
    ]
  }

  /// One assessment, as `assess` has it in its params and `assess/batch` in its list.
  static func assessment(
    _ request: AssessmentRequest,
    kind: AssessorID,
    submission: JSONValue
  ) -> [JSONValue.Member] {
    [
      .init("kind", .string(kind.rawValue)),
      .init("module", .string(request.module.rawValue)),
      .init("assessment", .string(request.assessment.rawValue)),
      .init("configuration", markup(request.configuration)),
      .init("submission", submission),
      .init("history", .array(request.history.map(\.json))),
      .init("satisfied", .array(request.satisfied.map(\.rawValue).sorted().map { .string($0) })),
      .init("curriculum", .string(request.curriculumDigest)),
      .init("today", .string(request.today.description)),
      // Beyond 2^53 a double can't hold it, and many readers know no other number.
      .init("seed", .string(String(request.seed))),
    ]
  }

  /// An element as JSON, so that an assessor needs no XML reader.
  ///
  /// Its namespace is the kind's and not said; one inside it that has another says so.
  static func markup(_ element: MarkupElement) -> JSONValue {
    markup(element, inside: element.namespace)
  }

  private static func markup(_ element: MarkupElement, inside outer: String?) -> JSONValue {
    var members = [JSONValue.Member("name", .string(element.name))]
    if element.namespace != outer {
      members.append(.init("namespace", .string(element.namespace ?? "")))
    }
    if !element.attributes.isEmpty {
      members.append(
        .init(
          "attributes",
          .object(element.attributes.map { .init(name(of: $0), .string($0.value)) })
        )
      )
    }
    if !element.children.isEmpty {
      members.append(
        .init("children", .array(element.children.map { markup($0, inside: element.namespace) }))
      )
    }
    return .object(members)
  }

  private static func markup(_ node: MarkupElement.Node, inside outer: String?) -> JSONValue {
    switch node {
    case .element(let element): markup(element, inside: outer)
    case .text(let text): .string(text)
    }
  }

  private static func name(of attribute: MarkupElement.Attribute) -> String {
    attribute.prefix.isEmpty ? attribute.name : "\(attribute.prefix):\(attribute.name)"
  }
}
