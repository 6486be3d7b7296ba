import Foundation
import Testing

/// The protocol's schema, asked through Python's `jsonschema`.
enum ProtocolSchema {
  static let canBeChecked: Bool = {
    let answer = try? python("import jsonschema", "")
    if answer?.status != 0 { print("skipped: python3-jsonschema is missing") }
    return answer?.status == 0
  }()

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func python(_ script: String, _ input: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (typed, said) = (Pipe(), Pipe())
    process.standardInput = typed
    process.standardOutput = said
    process.standardError = said
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let output = said.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }

  /// Says for each line whether the schema takes it.
  static func verdicts(on lines: [String]) throws -> [String] {
    let schema = repository.appending(path: "docs/assessor-protocol.schema.json").path
    let script = """
      import json, sys, jsonschema
      schema = json.load(open("\(schema)"))
      jsonschema.Draft202012Validator.check_schema(schema)
      for line in sys.stdin:
          entry = json.loads(line)
          part = "fromHost" if entry["from"] == "host" else "fromAssessor"
          one = {"$ref": "#/$defs/" + part, "$defs": schema["$defs"]}
          errors = list(jsonschema.Draft202012Validator(one).iter_errors(entry["message"]))
          print("refused" if errors else "taken")
      """
    let answer = try python(script, lines.joined(separator: "\n") + "\n")
    #expect(answer.status == 0, "\(answer.output)")
    return answer.output.split(separator: "\n").map(String.init)
  }
}
