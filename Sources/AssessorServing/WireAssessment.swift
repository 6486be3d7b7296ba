import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON

/// Reads the params of `assess`, and each entry of `assess/batch`, as a request.
struct WireAssessment {
  let namespace: String
  /// The bytes of a file; `nil` when it can't be read.
  let readFile: @Sendable (String) -> [UInt8]?

  func request(_ params: JSONValue) throws(WireRefusal) -> AssessmentRequest {
    guard let configuration = params["configuration"] else {
      throw .badParams("expected a configuration")
    }
    guard let today = params["today"]?.string.flatMap({ Day($0) }) else {
      throw .badParams("today: expected YYYY-MM-DD")
    }
    guard let seed = params["seed"]?.string.flatMap({ UInt64($0) }) else {
      throw .badParams("seed: expected a whole number below 2^64 as a string")
    }
    let (submission, contents) = try self.submission(params["submission"])
    return AssessmentRequest(
      module: ModuleID(params["module"]?.string ?? ""),
      assessment: AssessmentID(params["assessment"]?.string ?? ""),
      configuration: try WireConfiguration.element(configuration, in: namespace),
      submission: submission,
      history: try history(params["history"]),
      curriculumDigest: params["curriculum"]?.string ?? "",
      today: today,
      seed: seed,
      contents: contents,
      satisfied: Set(
        (params["satisfied"]?.array ?? []).compactMap { $0.string.map { ModuleID($0) } }
      )
    )
  }

  private func submission(
    _ json: JSONValue?
  ) throws(WireRefusal) -> (Submission, [String: [UInt8]]) {
    guard let json, json.members != nil else { throw .badParams("expected a submission") }
    let submission: Submission
    do throws(JSONShapeError) {
      // What is kept says by which version it is read; on the wire the request says so.
      submission = try Submission(json: .object([.init("v", 1)] + (json.members ?? [])))
    } catch {
      throw .badParams("submission: member '\(error.name)': expected \(error.expected)")
    }
    var contents: [String: [UInt8]] = [:]
    for file in json["files"]?.array ?? [] {
      guard let path = file["path"]?.string, let sha256 = file["sha256"]?.string else { continue }
      guard let bytes = readFile(path) else {
        throw .fault("a file of the submission can't be read", isRetryable: true)
      }
      contents[sha256] = bytes
    }
    return (submission, contents)
  }

  private func history(_ json: JSONValue?) throws(WireRefusal) -> [Outcome] {
    var outcomes: [Outcome] = []
    for entry in json?.array ?? [] {
      do throws(JSONShapeError) {
        outcomes.append(try Outcome(json: entry))
      } catch {
        throw .badParams("history: member '\(error.name)': expected \(error.expected)")
      }
    }
    return outcomes
  }
}
