import AssessmentKit
import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("One that keeps failing")
  struct RestingTests {
    /// A clock that only a test moves on.
    final class StoppedClock: Sendable {
      private let instant = Mutex(ContinuousClock().now)
      var now: ContinuousClock.Instant { instant.withLock { $0 } }
      func advance(by duration: Duration) { instant.withLock { $0 += duration } }
    }

    @Test func `rests after three faults in a row, then is tried once`() throws {
      let clock = StoppedClock()
      var settings = HostSettings.brisk
      settings.now = { clock.now }
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    if p['submission']['fields']['price'] == 'bad': os._exit(1)\n"
          + "    return PASSED",
        settings: settings
      )
      var bad = AssessmentRequest.sample
      bad.submission.fields["price"] = "bad"
      func code(_ request: AssessmentRequest) -> String {
        switch assessor.answer(request) {
        case .success: "judged"
        case .failure(let fault): fault.code?.rawValue ?? "none"
        }
      }
      // A success between them starts the count anew.
      #expect([bad, bad, .sample].map(code) == ["ASF015", "ASF015", "judged"])
      #expect([bad, bad, bad, .sample].map(code) == ["ASF015", "ASF015", "ASF015", "ASF020"])
      #expect(assessor.processCount == 0)
      clock.advance(by: .seconds(29))
      #expect(code(.sample) == "ASF020")
      clock.advance(by: .seconds(1))
      #expect([bad, .sample].map(code) == ["ASF015", "ASF020"])
      clock.advance(by: .seconds(30))
      #expect([.sample, bad, .sample].map(code) == ["judged", "ASF015", "judged"])
    }

    @Test func `does not rest because of errors it answers with`() throws {
      let assessor = try ScriptedAssessor(
        "def assess(r): say({'jsonrpc': '2.0', 'id': r['id'], 'error': {'code': -5}})"
      )
      for _ in 0..<5 {
        guard case .failure(let fault) = assessor.answer() else { continue }
        #expect(fault.code == FaultKind.answeredError.code)
      }
      // One process answered them all.
      #expect(assessor.processCount == 2)
    }

    @Test func `is replaced before its processor time runs out`() throws {
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    end = time.monotonic() + 0.4\n    while time.monotonic() < end: pass\n"
          + "    return PASSED"
      ) { $0.limits = "<limits wallSeconds=\"1\" cpuSeconds=\"3\"/>" }
      for _ in 0..<10 { #expect(assessor.answer() == .success(Outcome(.passed))) }
    }
  }
}
