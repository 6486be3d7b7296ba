import Foundation
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("Any sequence of faults")
  struct FaultSequenceTests {
    /// Few by default; `OKOCE_FAULT_SEQUENCES=1000` is what is run before a release.
    static var count: UInt64 {
      ProcessInfo.processInfo.environment["OKOCE_FAULT_SEQUENCES"].flatMap(UInt64.init) ?? 40
    }

    /// In a process of its own, where nobody else opens files.
    @Test func `leaves no process, no descriptor, no file and no request without an answer`()
      async throws
    {
      let result = await #expect(
        processExitsWith: .success,
        observing: [\.standardOutputContent]
      ) {
        let files = try ScriptedAssessor(FaultSequence.behaviour)
        let handed = try ScriptedAssessor(FaultSequence.behaviour) { sample in
          sample.needs = "<needs files=\"true\"/>"
          sample.privacy = "<privacy reads=\"fields files\"/>"
        }
        // The first start opens what stays open for good.
        _ = FaultSequence(seed: 0).breaches(with: files)
        var breaches: [String] = []
        for seed in 1...FaultSequenceTests.count {
          breaches += FaultSequence(seed: seed).breaches(with: seed % 3 == 0 ? handed : files)
        }
        for breach in breaches { FileHandle.standardOutput.write(Data((breach + "\n").utf8)) }
        FileHandle.standardOutput.write(Data("all were tried\n".utf8))
        // A failing status would take away what was said, so the lines alone tell.
        exit(EXIT_SUCCESS)
      }
      let said = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
      for line in said.split(separator: "\n") where line.hasPrefix("seed ") {
        Issue.record("\(line)")
      }
      #expect(said.contains("all were tried"))
    }
  }
}
