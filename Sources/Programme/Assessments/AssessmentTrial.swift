public import AssessmentKit
public import CivilTime
import CurriculumModel
import CurriculumXML
public import Diagnostics
import Files
import OrderedJSON

/// One assessment outside any programme: files in, a request out.
public struct AssessmentTrial {
  /// What keeps the files from being a request; everything at once.
  public struct Unsound: Error, Hashable {
    public var findings: [Diagnostic]
  }

  private let assessor: any Assessor
  private let today: Day
  private let seed: UInt64

  public init(assessor: any Assessor, today: Day, seed: UInt64) {
    self.assessor = assessor
    self.today = today
    self.seed = seed
  }

  /// - Parameters:
  ///   - configuration: the path of an XML file.
  ///   - submission: the path of a JSON file: `fields` by name, and `files` with a `path` each that
  ///     leads from that file's folder.
  /// - Throws: `UnreadableFile`.
  public func request(
    configuration: String,
    submission: String
  ) throws -> Result<AssessmentRequest, Unsound> {
    var (element, findings) = self.configuration(
      try ReadableFile.bytes(of: configuration, as: .document),
      path: configuration
    )
    if let written = element {
      let (completed, problems) = ReferencedFiles.completed(written, besides: configuration)
      let meant = completed.withPlainBraces
      element = meant
      findings += problems + assessor.check(meant)
    }
    let (content, problems) = try read(submission)
    findings += problems
    guard !findings.contains(where: { $0.severity == .error }), let element, let content else {
      return .failure(Unsound(findings: findings))
    }
    let (handedIn, contents) = content.digested
    return .success(
      AssessmentRequest(
        module: "trial",
        assessment: "trial",
        configuration: element,
        submission: handedIn,
        today: today,
        seed: seed,
        contents: contents
      )
    )
  }

  /// The assessor's own element, or a document of its field that it makes one of.
  private func configuration(
    _ bytes: [UInt8],
    path: String
  ) -> (element: MarkupElement?, diagnostics: [Diagnostic]) {
    if let root = MarkupLoader.root(of: bytes, path: path),
      let element = assessor.configuration(of: root)
    {
      return (element, [])
    }
    let descriptor = assessor.descriptor
    return AssessorConfiguration.read(
      bytes,
      path: path,
      schema: AssessorSchema(
        assessor: descriptor.id,
        namespace: descriptor.namespace,
        text: descriptor.schema
      )
    )
  }

  private func read(_ path: String) throws -> (SubmissionContent?, [Diagnostic]) {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: try ReadableFile.bytes(of: path, as: .data))
    } catch let error as JSONParseError {
      let place = SourceLocation(path: path, line: error.line, column: error.column)
      return (nil, [Self.problem(error.message, at: place)])
    }
    let place = SourceLocation(path: path, line: 1, column: 1)
    guard json.members != nil else {
      return (nil, [Self.problem("expected an object, found \(json.phrase)", at: place)])
    }
    var content = SubmissionContent(fields: [:])
    var findings: [Diagnostic] = []
    // Answers may stand alone: then every member is a field, and what is no text keeps its JSON.
    let isPlain = json["fields"] == nil && json["files"] == nil
    let answers = json["responses"] ?? json
    for member in (isPlain ? answers : json["fields"])?.members ?? [] {
      if let text = member.value.string {
        content.fields[member.name] = text
      } else if isPlain {
        if !member.value.isNull { content.fields[member.name] = member.value.text() }
      } else {
        let what = "field '\(member.name)': expected a string, found \(member.value.phrase)"
        findings.append(Self.problem(what, at: place))
      }
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? ""
    for entry in json["files"]?.array ?? [] {
      guard let name = entry["path"]?.string else {
        findings.append(Self.problem("files: expected a path in every entry", at: place))
        continue
      }
      let bytes = try ReadableFile.bytes(
        of: name.hasPrefix("/") ? name : folder + name,
        as: .attachment
      )
      content.files.append(.init(name: entry["name"]?.string ?? name, bytes: bytes))
    }
    return (content, findings)
  }

  private static func problem(_ what: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "SUB006",
      what,
      at: place,
      fix: "write {\"fields\": {\"name\": \"text\"}, \"files\": [{\"path\": \"photo.jpg\"}]}"
    )
  }
}
