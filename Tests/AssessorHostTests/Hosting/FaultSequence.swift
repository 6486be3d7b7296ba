import AssessmentKit
import Foundation
import Hashing

@testable import AssessorHost

/// A few requests to one assessor, each of which makes it do something else; decided by a seed.
struct FaultSequence {
  /// What the assessor can be told to do, and by which code that is known; `nil` when it judges.
  static let acts: [(name: String, kind: FaultKind?)] = [
    ("pass", nil), ("pass", nil), ("pass", nil), ("log", nil), ("fork", nil), ("leave", nil),
    ("twice", nil), ("noise", .noJSON), ("bytes", .noJSON), ("nan", .noJSON),
    ("list", .noMessage), ("long", .lineTooLong), ("double", .unknownAnswer),
    ("other", .unknownAnswer), ("ask", .asksHost), ("crash", .exited), ("signal", .killed),
    ("partial", .partialLine), ("error", .answeredError), ("outcome", .badOutcome),
    ("late", .timeOut), ("hang", .timeOut),
  ]

  static let behaviour = """
    def reply(r, n=1):
        line = json.dumps({'jsonrpc': '2.0', 'id': r['id'], 'result': PASSED}) + '\\n'
        os.write(1, (line * n).encode())
    def assess(r):
        act = r['params']['submission']['fields']['act']
        if act == 'log': sys.stderr.write('x' * 200000)
        elif act == 'fork':
            if os.fork() == 0: time.sleep(60); os._exit(0)
        elif act == 'leave': reply(r); os._exit(0)
        elif act == 'twice': reply(r); time.sleep(0.005)
        elif act == 'noise': os.write(1, b'thinking\\n')
        elif act == 'bytes': os.write(1, b'\\xff\\xfe\\n')
        elif act == 'nan': os.write(1, b'{"jsonrpc":"2.0","id":1,"result":NaN}\\n')
        elif act == 'list': say([])
        elif act == 'long': os.write(1, b'x' * 100000)
        elif act == 'double': return reply(r, 2)
        elif act == 'other': return answer({'id': 0}, PASSED)
        elif act == 'ask': say({'jsonrpc': '2.0', 'id': 1, 'method': 'read'})
        elif act == 'crash': os._exit(9)
        elif act == 'signal': os.kill(os.getpid(), 6)
        elif act == 'partial': os.write(1, b'{'); os._exit(0)
        elif act == 'error': return say({'jsonrpc': '2.0', 'id': r['id'], 'error': {'code': 1}})
        elif act == 'outcome': return answer(r, {'v': 1, 'verdict': 'failed', 'score': {'scaled': 2}})
        elif act == 'late': time.sleep(1.05)
        elif act == 'hang': time.sleep(60)
        reply(r)
    def batch(r):
        for each in r['params']['requests']:
            if each['submission']['fields']['act'] != 'pass': os._exit(1)
        answer(r, {'outcomes': [PASSED for each in r['params']['requests']]})
    """

  let seed: UInt64
  private var random: SplitMix64

  init(seed: UInt64) {
    self.seed = seed
    random = SplitMix64(seed: seed)
  }

  /// Everything that went otherwise than promised; nothing for a good host.
  consuming func breaches(with assessor: ScriptedAssessor) -> [String] {
    let before = ProcessTable.openDescriptors
    var settings = HostSettings.brisk
    settings.poolSize = Int.random(in: 1...2, using: &random)
    settings.faultsBeforeRest = Int.random(in: 1...4, using: &random)
    settings.rest = Bool.random(using: &random) ? .zero : .seconds(60)
    settings.workFolder = assessor.folder.path
    let host = ExternalAssessors(
      trying: assessor.package,
      sandbox: Int.random(in: 0..<4, using: &random) == 0 ? .none : .bubblewrap,
      settings: settings
    )
    var breaches: [String] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let acts = (0..<(Bool.random(using: &random) ? 1 : 4)).map { _ in act() }
      let answers = host.assessors[0].assessAll(acts.map { request($0.name) })
      if answers.count != acts.count { breaches.append("\(answers.count) of \(acts.count)") }
      for (act, answer) in zip(acts, answers) where !isExpected(answer, of: act) {
        breaches.append("\(act.name): \(answer)")
      }
    }
    host.close()
    let left = ProcessTable.remaining(mentioning: assessor.folder.name)
    if left > 0 { breaches.append("\(left) processes left") }
    let opened = ProcessTable.openDescriptors
    if opened != before { breaches.append("\(opened) descriptors, \(before) before") }
    // The folder for what is passed stays; nothing in it may.
    let names = assessor.folder.names().filter { $0 != "source" && $0 != "work" }
    let passed = assessor.folder.names("work").filter { $0 != ".here" }
    if !names.isEmpty || !passed.isEmpty { breaches.append("left behind: \(names) \(passed)") }
    return breaches.map { "seed \(seed): \($0)" }
  }

  /// Waiting takes long, so what hangs is chosen less often.
  private mutating func act() -> (name: String, kind: FaultKind?) {
    let chosen = Self.acts[Int.random(in: 0..<Self.acts.count, using: &random)]
    let isSlow = chosen.kind == .timeOut
    return isSlow && Int.random(in: 0..<8, using: &random) > 0 ? Self.acts[0] : chosen
  }

  private func request(_ act: String) -> AssessmentRequest {
    var request = AssessmentRequest.sample
    request.submission = Submission(
      fields: ["act": act],
      files: [.init(name: "a", sha256: SHA256.hash([5]).hexadecimal, size: 1)]
    )
    request.contents = [SHA256.hash([5]).hexadecimal: [5]]
    return request
  }

  private func isExpected(
    _ answer: Result<Outcome, AssessorFault>,
    of act: (name: String, kind: FaultKind?)
  ) -> Bool {
    switch answer {
    case .success(let outcome): return act.kind == nil && outcome == Outcome(.passed)
    case .failure(let fault):
      // On a busy machine both answers may be read at once, and the second is noticed.
      let isNoticed = act.name == "twice" && fault.code == FaultKind.unknownAnswer.code
      return isNoticed || fault.code == act.kind?.code || fault.code == FaultKind.resting.code
    }
  }
}
