import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Hashing
import OrderedJSON

/// A request that an assessor's author wrote down, with the outcome it has to give.
///
/// `tests/*.json` in the assessor's folder: `kind`, `configuration` (XML as a string),
/// `submission` (`fields`, and `files` with `name` and a `path` from that folder), `today`, `seed`,
/// and `expect`, the outcome.
struct GoldenExchange {
  static let folder = "tests"

  /// Of the file, from the assessor's folder.
  var path: String
  var kind: AssessorID
  var request: AssessmentRequest
  /// `nil` until it is recorded.
  var expected: JSONValue?
  /// The whole file.
  var json: JSONValue

  /// All of a package, by name, and what is wrong with any of them.
  static func read(_ package: AssessorPackage) -> ([GoldenExchange], [Diagnostic]) {
    var exchanges: [GoldenExchange] = []
    var findings: [Diagnostic] = []
    let folder = "\(package.folder)/\(Self.folder)"
    for name in FileSystem.names(in: folder) ?? [] where name.hasSuffix(".json") {
      do throws(Unreadable) {
        exchanges.append(try GoldenExchange("\(Self.folder)/\(name)", of: package))
      } catch {
        findings += error.findings
      }
    }
    return (exchanges, findings)
  }

  struct Unreadable: Error {
    var findings: [Diagnostic]

    init(_ what: String, in path: String, at line: Int = 0, _ column: Int = 0) {
      findings = [
        Diagnostic(
          .error,
          "ASM016",
          what,
          at: SourceLocation(path: path, line: line, column: column),
          fix: "see the tests that `okoce assessor new` writes"
        )
      ]
    }

    init(_ findings: [Diagnostic]) { self.findings = findings }
  }

  private init(_ path: String, of package: AssessorPackage) throws(Unreadable) {
    let file = "\(package.folder)/\(path)"
    guard let bytes = FileSystem.bytes(of: file, atMost: 16 << 20) else {
      throw Unreadable("the exchange can't be read", in: file)
    }
    do throws(JSONParseError) {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw Unreadable(error.message, in: file, at: error.line, error.column)
    }
    let kinds = package.manifest.kinds.map(\.name.rawValue)
    guard let kind = json["kind"]?.string, let position = kinds.firstIndex(of: kind) else {
      throw Unreadable("kind: expected one of \(kinds.joined(separator: ", "))", in: file)
    }
    guard let today = Day(json["today"]?.string ?? "2026-01-15"),
      let seed = UInt64(json["seed"]?.string ?? "0")
    else { throw Unreadable("expected today as YYYY-MM-DD and seed as \"7\"", in: file) }
    let namespace = package.manifest.kinds[position].namespace
    let configuration = try Self.configuration(
      json["configuration"]?.string,
      AssessorSchema(
        assessor: AssessorID(kind),
        namespace: namespace,
        text: package.schemas[position]
      ),
      in: file
    )
    let (submission, contents) = try Self.submission(json["submission"], beside: file)
    self.path = path
    self.kind = AssessorID(kind)
    expected = json["expect"]
    request = AssessmentRequest(
      module: ModuleID(json["module"]?.string ?? "module"),
      assessment: AssessmentID(json["assessment"]?.string ?? "assessment"),
      configuration: configuration,
      submission: submission,
      history: (json["history"]?.array ?? []).compactMap { try? Outcome(json: $0) },
      today: today,
      seed: seed,
      contents: contents
    )
  }

  private static func configuration(
    _ written: String?,
    _ schema: AssessorSchema,
    in file: String
  ) throws(Unreadable) -> MarkupElement {
    guard let written else {
      return MarkupElement(namespace: schema.namespace, name: schema.assessor.rawValue)
    }
    let (element, findings) = AssessorConfiguration.read(
      Array(written.utf8),
      path: "\(file) (configuration)",
      schema: schema
    )
    guard let element else { throw Unreadable(findings) }
    return element
  }

  private static func submission(
    _ json: JSONValue?,
    beside file: String
  ) throws(Unreadable) -> (Submission, [String: [UInt8]]) {
    var submission = Submission()
    var contents: [String: [UInt8]] = [:]
    for member in json?["fields"]?.members ?? [] {
      guard let text = member.value.string else {
        throw Unreadable("the field '\(member.name)' is no string", in: file)
      }
      submission.fields[member.name] = text
    }
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    for entry in json?["files"]?.array ?? [] {
      let path = entry["path"]?.string ?? ""
      guard let bytes = FileSystem.bytes(of: "\(folder)/\(path)", atMost: 64 << 20) else {
        throw Unreadable("the submission's file '\(path)' can't be read", in: file)
      }
      let sha256 = SHA256.hash(bytes).hexadecimal
      contents[sha256] = bytes
      submission.files.append(
        Submission.File(
          name: entry["name"]?.string ?? path,
          sha256: sha256,
          size: bytes.count
        )
      )
    }
    return (submission, contents)
  }
}
