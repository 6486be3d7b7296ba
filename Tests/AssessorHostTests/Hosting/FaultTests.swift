import AssessmentKit
import Foundation
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("A faulty one")
  struct FaultTests {
    struct Fault: Sendable {
      var name: String
      /// Python that replaces a part of a sound assessor.
      var behaviour: String
      var kind: FaultKind
      /// What the cause has to say beyond its code.
      var cause: String

      init(_ name: String, _ behaviour: String, _ kind: FaultKind, _ cause: String = "") {
        self.name = name
        self.behaviour = behaviour
        self.kind = kind
        self.cause = cause
      }
    }

    static let starting = [
      Fault("no handshake", "def greet(r): pass", .noGreeting, "within 1 s to initialize"),
      Fault("slow start", "time.sleep(30)", .noGreeting, "within 1 s to initialize"),
      Fault("wrong version", "VERSION = 2", .wrongVersion, "speaks version 2"),
      Fault("no version", "VERSION = None", .wrongVersion, "names no version"),
      Fault("wrong id", "IDENTITY['id'] = 'other'", .wrongIdentity, "another id"),
      Fault("wrong own version", "IDENTITY['version'] = '9'", .wrongIdentity, "manifest's 1.0.0"),
      Fault(
        "greeting refused",
        "def greet(r): say({'jsonrpc': '2.0', 'id': r['id'], 'error': {'code': -1}})",
        .noGreeting,
        "error -1"
      ),
      Fault("crash at start", "sys.exit(3)", .exited, "status 3"),
    ]

    static let speaking = [
      Fault("noise on stdout", "def judge(p): print('looking'); return PASSED", .noJSON),
      Fault(
        "bytes that are no UTF-8",
        "def assess(r): os.write(1, b'{\"jsonrpc\":\"2.0\",\"id\":\"\\xff\\xfe\"}\\n')",
        .noJSON
      ),
      Fault("deep JSON", "def assess(r): os.write(1, b'[' * 9000 + b'\\n')", .noJSON),
      Fault(
        "NaN",
        "def judge(p): return dict(PASSED, score={'scaled': float('nan')})",
        .noJSON
      ),
      Fault(
        "2 MiB line",
        "def judge(p): return dict(PASSED, note='x' * (2 << 20))",
        .lineTooLong,
        "64 KiB"
      ),
      Fault(
        "2 MiB without a line end",
        "def assess(r): os.write(1, b'x' * (2 << 20))",
        .lineTooLong
      ),
      Fault("a list", "def assess(r): say([1, 2])", .noMessage, "an array"),
      Fault(
        "neither result nor error",
        "def assess(r): say({'jsonrpc': '2.0', 'id': r['id']})",
        .noMessage
      ),
      Fault(
        "both result and error",
        "def assess(r): say({'jsonrpc': '2.0', 'id': r['id'], 'result': 1, 'error': {}})",
        .noMessage
      ),
      Fault(
        "duplicate id",
        "def assess(r):\n    line = json.dumps({'jsonrpc': '2.0', 'id': r['id'], 'result': PASSED})\n"
          + "    os.write(1, (line + '\\n' + line + '\\n').encode())",
        .unknownAnswer
      ),
      Fault("unknown id", "def assess(r): answer({'id': 99}, PASSED)", .unknownAnswer),
      Fault(
        "asks the host",
        "def assess(r): say({'jsonrpc': '2.0', 'id': 5, 'method': 'read'})",
        .asksHost
      ),
      Fault(
        "endless progress",
        "def assess(r):\n    while True: say({'jsonrpc': '2.0', 'method': '$/progress'})",
        .tooMuchOutput
      ),
      Fault(
        "unknown method",
        "def assess(r): say({'jsonrpc': '2.0', 'id': r['id'], 'error': {'code': -32601}})",
        .answeredError,
        "error -32601"
      ),
    ]

    static let ending = [
      Fault("hang", "def judge(p): time.sleep(60)", .timeOut, "within 1 s"),
      Fault("busy loop", "def judge(p):\n    while True: pass", .timeOut, "within 1 s"),
      Fault("crash", "def judge(p): os._exit(42)", .exited, "status 42"),
      Fault("exception", "def judge(p): raise ValueError(p)", .exited, "status 1"),
      Fault("signal", "def judge(p): os.kill(os.getpid(), 11)", .killed, "signal 11"),
      Fault(
        "crash in the middle of a line",
        "def judge(p): os.write(1, b'{\"jsonrpc\":'); os._exit(0)",
        .partialLine
      ),
      Fault("memory", "def judge(p): bytearray(10 ** 9)", .exited, "status 1"),
      Fault(
        "descriptor leak",
        "def judge(p):\n    held = [os.dup(0) for _ in range(1000)]\n    return PASSED",
        .exited,
        "status 1"
      ),
      Fault(
        "fork that stays behind",
        "def judge(p):\n    if os.fork() == 0: time.sleep(60)\n    os._exit(0)",
        .exited,
        "status 0"
      ),
      Fault(
        "too large a file",
        "def judge(p):\n    with open('/tmp/a', 'wb') as f:\n"
          + "        for _ in range(64): f.write(b'x' * (1 << 20))",
        .exited
      ),
    ]

    static let judging = [
      Fault("no outcome", "PASSED = 5", .badOutcome),
      Fault("unknown verdict", "PASSED = {'v': 1, 'verdict': 'maybe'}", .badOutcome),
      Fault("score above 1", "PASSED['score'] = {'scaled': 1.5}", .badOutcome, "0...1"),
      Fault(
        "nothing missing",
        "PASSED = {'v': 1, 'verdict': 'incomplete', 'missing': []}",
        .badOutcome,
        "says what is missing"
      ),
      Fault(
        "misses what no one asked for",
        "PASSED = {'v': 1, 'verdict': 'incomplete', 'missing': ['weight']}",
        .badOutcome,
        "asked for"
      ),
      Fault(
        "one language",
        "PASSED['findings'] = [{'reference': 'a', 'level': 'valid', 'code': 'a', "
          + "'message': {'en': 'Good'}}]",
        .badOutcome,
        "Indonesian and English"
      ),
    ]

    static let all = starting + speaking + ending + judging

    @Test(arguments: all.indices)
    func `is diagnosed by its code, and leaves no process behind`(row: Int) throws {
      let fault = Self.all[row]
      let assessor = try ScriptedAssessor(fault.behaviour)
      guard case .failure(let found) = assessor.answer() else {
        Issue.record("\(fault.name): it was judged")
        return
      }
      #expect(found.code == fault.kind.code, "\(fault.name): \(found)")
      #expect(
        fault.cause.isEmpty || found.cause.contains(fault.cause),
        "\(fault.name): \(found)"
      )
      #expect(found.cause.hasPrefix("assessor 'sample': "))
      assessor.host.close()
      #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0, "\(fault.name)")
    }

    @Test func `that closes its output is told apart where nothing stands before it`() throws {
      let behaviour = "def judge(p): os.close(1); time.sleep(60)"
      for (sandbox, kind) in [(SandboxPolicy.none, FaultKind.exited), (.bubblewrap, .timeOut)] {
        let assessor = try ScriptedAssessor(behaviour, sandbox: sandbox)
        guard case .failure(let fault) = assessor.answer() else {
          Issue.record("judged in \(sandbox)")
          continue
        }
        #expect(fault.code == kind.code, "\(sandbox): \(fault)")
        assessor.host.close()
        #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
      }
    }

    @Test func `never has its own words or a participant's in the cause`() throws {
      let secret = "3171010101900001"
      var request = AssessmentRequest.sample
      request.submission.fields["price"] = secret
      for behaviour in [
        "def judge(p): print(p); return PASSED",
        "def judge(p): raise ValueError(p)",
        "def assess(r): say({'jsonrpc': '2.0', 'id': r['id'], 'error': "
          + "{'code': 7, 'message': r['params']['submission']['fields']['price']}})",
        "def judge(p): return {'v': 1, 'verdict': p['submission']['fields']['price']}",
        "def assess(r): say({r['params']['submission']['fields']['price']: 1, 'jsonrpc': 1})",
      ] {
        let assessor = try ScriptedAssessor(behaviour)
        guard case .failure(let fault) = assessor.answer(request) else {
          Issue.record("judged: \(behaviour)")
          continue
        }
        #expect(!fault.description.contains(secret), "\(behaviour)")
      }
    }

    @Test func `that repeats what identifies a person is not believed`() throws {
      let assessor = try ScriptedAssessor(
        "def judge(p): return dict(PASSED, findings=[{'reference': 'nik', 'level': 'valid', "
          + "'code': 'a', 'message': {'id': 'NIK ' + p['submission']['fields']['nik'], "
          + "'en': 'NIK'}}])"
      ) { sample in
        sample.kinds.replace(
          "</kind>",
          with: "<field name=\"nik\" kind=\"text\" personal=\"true\">"
            + "<label xml:lang=\"id\">NIK</label></field></kind>"
        )
        sample.privacy = "<privacy reads=\"fields personal\"/>"
      }
      var request = AssessmentRequest.sample
      request.submission.fields["nik"] = "3171010101900001"
      guard case .failure(let fault) = assessor.answer(request) else {
        Issue.record("it was believed")
        return
      }
      #expect(fault.code == FaultKind.badOutcome.code)
      #expect(fault.cause.contains("never repeats"))
    }

    @Test func `that stops late when told so keeps its process`() throws {
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    if p['submission']['fields']['price'] == 'slow': time.sleep(1.1)\n"
          + "    return dict(PASSED, validUntil='2026-01-0%d' % (os.getpid() % 9 + 1))"
      )
      let first = assessor.answer()
      var slow = AssessmentRequest.sample
      slow.submission.fields["price"] = "slow"
      guard case .failure(let fault) = assessor.answer(slow) else {
        Issue.record("judged in time")
        return
      }
      #expect(fault.code == FaultKind.timeOut.code)
      #expect(assessor.processCount == 2)
      #expect(assessor.answer() == first)
    }

    @Test func `that ignores the end of its input and SIGTERM is killed`() throws {
      let behaviour =
        "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        + "def end():\n    while True: time.sleep(1)"
      for sandbox in SandboxPolicy.allCases {
        let assessor = try ScriptedAssessor(behaviour, sandbox: sandbox)
        #expect(assessor.answer() == .success(Outcome(.passed)))
        let clock = ContinuousClock()
        let start = clock.now
        assessor.host.close()
        let duration = start.duration(to: clock.now)
        #expect(duration >= HostSettings.brisk.closing.afterEndOfInput)
        #expect(duration < .seconds(3))
        #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
      }
    }
  }
}
