import AssessmentKit
import Foundation
import OrderedJSON
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("docs/assessor-protocol.schema.json", .enabled(if: ProtocolSchema.canBeChecked))
  struct ProtocolSchemaTests {
    /// Everything that crossed between the host and an assessor, in both directions.
    static func recordedConversation(_ request: AssessmentRequest) throws -> [String] {
      let folder = try TemporaryFolder()
      let assessor = try KitTests.assessor(
        """
        log = open("\(folder.path)/log", "a")
        def note(text):
            reply = sound(text)
            log.write(json.dumps({"from": "host", "message": json.loads(text)}) + "\\n")
            if reply:
                log.write(json.dumps({"from": "assessor", "message": json.loads(reply)}) + "\\n")
            log.flush()
            return reply
        assessor.answer = note
        """
      )
      let host = ExternalAssessors(trying: assessor.package, sandbox: .none, settings: .brisk)
      defer { host.close() }
      let one = try #require(host.assessors.first)
      _ = one.check(request.configuration)
      var broken = request
      broken.submission.fields["amount"] = "many"
      var earlier = request
      earlier.history = [Outcome(.passed), Outcome(.incomplete(missing: ["amount"]))]
      earlier.submission.files = [
        Submission.File(name: "a.jpg", sha256: String(repeating: "0", count: 64), size: 3)
      ]
      _ = try one.assess(request)
      _ = try one.assess(earlier)
      _ = one.assessAll([request, broken, earlier])
      let extra = [
        WireFormat.notification("$/cancel", [.init("id", .integer(3))]),
        WireFormat.request(9, "shutdown", []),
      ].map { "{\"from\":\"host\",\"message\":\(String(decoding: $0.dropLast(), as: UTF8.self))}" }
      return try folder.text("log").split(separator: "\n").map(String.init) + extra
    }

    @Test func `takes every message that either side sends`() throws {
      var request = AssessmentRequest.sample
      request.submission.fields = ["amount": "4"]
      let lines = try Self.recordedConversation(request)
      for method in ["initialize", "config/validate", "assess", "assess/batch", "shutdown"] {
        #expect(lines.contains { $0.contains("\"\(method)\"") }, "nothing of \(method)")
      }
      let verdicts = try ProtocolSchema.verdicts(on: lines)
      #expect(verdicts.count == lines.count)
      for (line, verdict) in zip(lines, verdicts) { #expect(verdict == "taken", "\(line)") }
    }

    /// The Swift and the shell side are asked what the Python side was.
    @Test(arguments: [
      ("okoce assessor serve", "document"), ("Plugins/photo-present/run", "photo-present"),
    ])
    func `takes the answers of assessors in other languages`(
      program: String,
      kind: String
    ) throws {
      var request = AssessmentRequest.sample
      request.submission.fields = ["amount": "4"]
      let asked = try Self.recordedConversation(request).compactMap { line -> String? in
        let entry = try JSONValue(parsing: Array(line.utf8))
        guard entry["from"] == "host" else { return nil }
        return entry["message"]?.text().replacing("\"faulty\"", with: "\"\(kind)\"")
          .replacing(
            #""configuration":{"name":"sample"}"#,
            with: #""configuration":{"name":"any","attributes":{"kind":"halal","expiry":"none"}}"#
          )
      }
      let process = Process()
      if program.hasPrefix("okoce") {
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
          .deletingLastPathComponent().appending(path: "okoce")
        process.arguments = ["assessor", "serve", kind]
      } else {
        process.executableURL = KitTests.repository.appending(path: program)
      }
      let (typed, said) = (Pipe(), Pipe())
      process.standardInput = typed
      process.standardOutput = said
      try process.run()
      try typed.fileHandleForWriting.write(
        contentsOf: Data((asked.joined(separator: "\n") + "\n").utf8)
      )
      try typed.fileHandleForWriting.close()
      let output = said.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let answers = String(decoding: output, as: UTF8.self).split(separator: "\n")
        .map { "{\"from\":\"assessor\",\"message\":\($0)}" }
      #expect(answers.count >= 5)
      #expect(answers.contains { $0.contains("\"verdict\"") })
      for (line, verdict) in zip(answers, try ProtocolSchema.verdicts(on: answers)) {
        #expect(verdict == "taken", "\(line)")
      }
    }

    @Test(arguments: [
      #"{"from":"host","message":{"jsonrpc":"2.0","id":1,"method":"assess","params":{}}}"#,
      #"{"from":"host","message":{"jsonrpc":"2.0","method":"initialize","params":{"v":1}}}"#,
      #"{"from":"assessor","message":{"jsonrpc":"2.0","id":1,"result":{"v":1,"verdict":"great"}}}"#,
      #"{"from":"assessor","message":{"jsonrpc":"2.0","id":1,"result":{"v":1,"verdict":"incomplete"}}}"#,
      #"{"from":"assessor","message":{"jsonrpc":"2.0","id":1,"result":{"v":1},"error":{"code":1,"message":""}}}"#,
      #"{"from":"assessor","message":{"jsonrpc":"2.0","id":1,"method":"ask"}}"#,
      #"{"from":"assessor","message":{"id":1,"result":{"v":1}}}"#,
    ])
    func `refuses what is no message`(line: String) throws {
      #expect(try ProtocolSchema.verdicts(on: [line]) == ["refused"])
    }
  }
}
