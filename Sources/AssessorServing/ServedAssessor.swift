public import AssessmentKit
import CurriculumModel
import Diagnostics
import OrderedJSON

/// One assessor as the other side of the protocol: a line in, at most one line out.
///
/// It reads no pipe and no clock; `ServingLoop` does. The words of the conversation stand in
/// docs/assessor-protocol.md.
public struct ServedAssessor: Sendable {
  public static let protocolVersion = 1
  /// The longest line that is read, in bytes.
  public static let longestLine = 64 << 20

  private let assessor: any Assessor
  private let id: String
  private let readFile: @Sendable (String) -> [UInt8]?
  private var isGreeted = false

  /// - Parameters:
  ///   - id: of its manifest; the assessor's own when `nil`.
  ///   - readFile: the bytes of a submission's file by its path; `nil` when it can't be read.
  public init(
    _ assessor: any Assessor,
    id: String? = nil,
    readFile: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.assessor = assessor
    self.id = id ?? assessor.descriptor.id.rawValue
    self.readFile = readFile
  }

  /// The answer to one line, with its line feed; `nil` where none is due.
  ///
  /// - Parameter line: without its line feed; any bytes at all.
  public mutating func answer(to line: [UInt8]) -> [UInt8]? {
    var id = JSONValue.null
    do throws(WireRefusal) {
      let message = try Self.parse(line)
      guard message["jsonrpc"]?.string == "2.0", let method = message["method"]?.string else {
        throw .noRequest
      }
      // A notification is never answered, not even an unknown one.
      guard let asked = message["id"] else { return nil }
      guard asked.integer != nil else { throw .noRequest }
      id = asked
      return Self.line(id, "result", try result(of: method, message["params"] ?? .object([])))
    } catch {
      return Self.line(id, "error", error.json)
    }
  }

  private static func parse(_ line: [UInt8]) throws(WireRefusal) -> JSONValue {
    do throws(JSONParseError) {
      return try JSONValue(parsing: line, maximumDepth: 64)
    } catch {
      throw .noJSON(at: error.column)
    }
  }

  private static func line(_ id: JSONValue, _ name: String, _ value: JSONValue) -> [UInt8] {
    JSONValue.object([.init("jsonrpc", "2.0"), .init("id", id), .init(name, value)]).bytes()
      + [0x0A]
  }

  private mutating func result(
    of method: String,
    _ params: JSONValue
  ) throws(WireRefusal) -> JSONValue {
    switch method {
    case "initialize": return try greet(params)
    case "shutdown": return .object([.init("v", .integer(Self.protocolVersion))])
    case "assess", "assess/batch", "config/validate":
      guard isGreeted else { throw .notGreeted }
      guard params["v"]?.integer == Self.protocolVersion else { throw .wrongVersion }
      return switch method {
      case "assess": try assess(params).json
      case "assess/batch": try assessBatch(params)
      default: try validate(params)
      }
    default: throw .unknownMethod
    }
  }

  private mutating func greet(_ params: JSONValue) throws(WireRefusal) -> JSONValue {
    let offered = params["versions"]?.array ?? []
    guard offered.contains(.integer(Self.protocolVersion)) else { throw .wrongVersion }
    isGreeted = true
    return [
      "v": .integer(Self.protocolVersion),
      "assessor": ["id": .string(id), "version": .string(assessor.descriptor.version)],
      "capabilities": ["batch": .object([]), "validate": .object([])],
    ]
  }

  private func requireKind(_ params: JSONValue) throws(WireRefusal) {
    guard params["kind"]?.string == assessor.descriptor.id.rawValue else {
      throw .badParams("kind: expected '\(assessor.descriptor.id)'")
    }
  }

  private func assess(_ params: JSONValue) throws(WireRefusal) -> Outcome {
    try requireKind(params)
    let reading = WireAssessment(namespace: assessor.descriptor.namespace, readFile: readFile)
    let request = try reading.request(params)
    do throws(AssessorFault) {
      return try assessor.assess(request)
    } catch {
      throw .fault(error.cause, isRetryable: error.isRetryable)
    }
  }

  /// One that can't be judged is no reason not to judge the others.
  private func assessBatch(_ params: JSONValue) throws(WireRefusal) -> JSONValue {
    guard let requests = params["requests"]?.array else {
      throw .badParams("requests: expected a list")
    }
    let outcomes = requests.map { request in
      do throws(WireRefusal) {
        return try assess(request).json
      } catch {
        return JSONValue.object([.init("error", error.json)])
      }
    }
    return .object([.init("outcomes", .array(outcomes))])
  }

  private func validate(_ params: JSONValue) throws(WireRefusal) -> JSONValue {
    try requireKind(params)
    guard let written = params["configuration"] else {
      throw .badParams("expected a configuration")
    }
    let configuration = try WireConfiguration.element(
      written,
      in: assessor.descriptor.namespace
    )
    return .object([
      .init("diagnostics", .array(assessor.check(configuration).map(Self.finding)))
    ])
  }

  private static func finding(_ diagnostic: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .string(diagnostic.code.rawValue)),
      .init("severity", .string("\(diagnostic.severity)")),
      .init("message", .string(diagnostic.message)),
    ]
    if let fix = diagnostic.fix { members.append(.init("fix", .string(fix))) }
    return .object(members)
  }
}
