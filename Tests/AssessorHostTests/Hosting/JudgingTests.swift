import AssessmentKit
import CivilTime
import CurriculumModel
import Foundation
import Hashing
import Testing

@testable import AssessorHost

extension Day {
  static let sample = Day(year: 2026, month: 3, day: 1) ?? Day(number: 0)
}

extension ProcessTests {
  @Suite("A sound one")
  struct JudgingTests {
    @Test func `judges, is kept warm, and is gone after closing`() throws {
      let assessor = try ScriptedAssessor()
      #expect(assessor.processCount == 0)
      for _ in 0..<3 { #expect(assessor.answer() == .success(Outcome(.passed))) }
      // The first process inside, and the assessor; bubblewrap outside sees nothing of the folder.
      #expect(assessor.processCount == 2)
      assessor.host.close()
      #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("judged after closing")
        return
      }
      #expect(fault.code == FaultKind.closed.code)
    }

    @Test func `judges in as many processes as the pool has, for more callers than threads`()
      async throws
    {
      // Every thread of the global pool blocks at once: starting and ending must not need one.
      let assessor = try ScriptedAssessor("def judge(p): time.sleep(0.02); return PASSED")
      let judged = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<16 { group.addTask { assessor.answer() == .success(Outcome(.passed)) } }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(judged == 16)
      #expect(assessor.processCount == 4)
    }

    @Test func `that ends after each answer is started anew for the next`() throws {
      let assessor = try ScriptedAssessor(
        "def assess(r):\n    answer(r, PASSED)\n    sys.exit(0)"
      )
      for _ in 0..<4 {
        #expect(assessor.answer() == .success(Outcome(.passed)))
        usleep(50_000)
      }
    }

    @Test func `may log much, send progress and answer in crumbs`() throws {
      let assessor = try ScriptedAssessor(
        "def assess(r):\n    sys.stderr.write('x' * 1000000)\n"
          + "    say({'jsonrpc': '2.0', 'method': '$/progress', 'params': {'done': 1}})\n"
          + "    line = json.dumps({'jsonrpc': '2.0', 'id': r['id'], 'result': PASSED}) + '\\n'\n"
          + "    for byte in line.encode(): os.write(1, bytes([byte]))"
      )
      for _ in 0..<3 { #expect(assessor.answer() == .success(Outcome(.passed))) }
    }

    @Test(arguments: ["{}", "False"])
    func `judges many in order, by batches or without waiting`(batches: String) throws {
      let assessor = try ScriptedAssessor(
        "CAPABILITIES = {'batch': \(batches)}\n"
          + "def judge(p): return dict(PASSED, score={'scaled': "
          + "int(p['submission']['fields']['price']) / 1000})"
      )
      let requests = (0..<250).map { number in
        var request = AssessmentRequest.sample
        request.submission.fields["price"] = "\(number)"
        return request
      }
      let expected = (0..<250).map { number in
        Result<Outcome, AssessorFault>.success(
          Outcome(.passed, score: Score(scaled: Double(number) / 1_000))
        )
      }
      let clock = ContinuousClock()
      let start = clock.now
      #expect(assessor.assessor.assessAll(requests) == expected)
      // Nobody waited for a time-out on the way.
      #expect(start.duration(to: clock.now) < .seconds(1))
    }

    @Test func `finds the one submission of a batch that it can't bear`() throws {
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    if p['submission']['fields']['price'] == '13': os._exit(1)\n"
          + "    return PASSED"
      )
      let requests = (0..<20).map { number in
        var request = AssessmentRequest.sample
        request.submission.fields["price"] = "\(number)"
        return request
      }
      let answers = assessor.assessor.assessAll(requests)
      for (number, answer) in answers.enumerated() {
        switch answer {
        case .success(let outcome): #expect(number != 13 && outcome == Outcome(.passed))
        case .failure(let fault): #expect(number == 13 && fault.code == FaultKind.exited.code)
        }
      }
      #expect(answers.count == 20)
    }

    @Test func `sees of a participant only what its manifest says that it reads`() throws {
      let behaviour =
        "def judge(p):\n    seen = sorted(p['submission']['fields']) + "
        + "['files'] * len(p['submission']['files']) + ['history'] * len(p['history'])\n"
        + "    return {'v': 1, 'verdict': 'incomplete', 'missing': seen or ['nothing']}"
      var request = AssessmentRequest.sample
      request.submission = Submission(
        fields: ["a": "1", "b": "2"],
        files: [.init(name: "photo.jpg", sha256: SHA256.hash([1]).hexadecimal, size: 1)]
      )
      request.contents = [SHA256.hash([1]).hexadecimal: [1]]
      request.history = [Outcome(.failed)]
      let rows: [(String, [String])] = [
        ("", ["nothing"]), ("fields", ["a"]), ("fields personal", ["a", "b"]),
        ("files", ["files"]), ("history", ["history"]),
        ("fields personal files history", ["a", "b", "files", "history"]),
      ]
      for (reads, expected) in rows {
        let assessor = try ScriptedAssessor(behaviour) { sample in
          sample.privacy = "<privacy reads=\"\(reads)\"/>"
          let fields = ["a", "b", "files", "history", "nothing"].map { name in
            "<field name=\"\(name)\" kind=\"text\" personal=\"\(name == "b")\">"
              + "<label xml:lang=\"id\">A</label></field>"
          }
          sample.kinds.replace("</kind>", with: fields.joined() + "</kind>")
        }
        #expect(assessor.answer(request) == .success(Outcome(.incomplete(missing: expected))))
      }
    }
  }
}
