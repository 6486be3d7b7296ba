import AssessmentKit
import Foundation
import Hashing
import Testing

@testable import AssessorHost

extension ProcessTests {
  /// Each promise is tried from inside, by calls that no library stands before.
  @Suite("The sandbox's promises")
  struct SandboxPromiseTests {
    private static let attempts = """
      import ctypes, glob
      libc = ctypes.CDLL(None, use_errno=True)
      ARM = os.uname().machine == 'aarch64'
      def call(x86, arm, *words):
          ctypes.set_errno(0)
          return libc.syscall(arm if ARM else x86, *words) != -1
      def quietly(action):
          try: return action() not in (False, None)
          except Exception: return False
      buffer = ctypes.create_string_buffer(4096)
      def connects(family, kind=1):
          descriptor = libc.socket(family, kind, 0)
          return descriptor >= 0
      ATTEMPTS = {
          'unshare-user': lambda: call(272, 97, 0x10000000),
          'unshare-mount': lambda: call(272, 97, 0x00020000),
          'clone-user': lambda: call(56, 220, 0x10000000 | 17, 0, 0, 0, 0),
          'clone3': lambda: call(435, 435, buffer, 88),
          'setns': lambda: call(308, 268, os.open('/proc/self/ns/pid', 0), 0),
          'io-uring': lambda: call(425, 425, 4, buffer),
          'keyctl': lambda: call(250, 219, 0, -3, 1),
          'add-key': lambda: call(248, 217, b'user', b'x', b'y', 1, -3),
          'request-key': lambda: call(249, 218, b'user', b'x', None, 0),
          'vsock': lambda: connects(40),
          'inet': lambda: connects(2),
          'netlink': lambda: connects(16, 3),
          'packet': lambda: connects(17, 3),
          'alg': lambda: connects(38, 5),
          'mount': lambda: call(165, 40, b'a', b'/tmp', b'tmpfs', 0, None),
          'fsopen': lambda: call(430, 430, b'tmpfs', 0),
          'open-tree': lambda: call(428, 428, -100, b'/usr', 1),
          'statmount': lambda: call(457, 457, buffer, buffer, 4096, 0),
          'ptrace': lambda: call(101, 117, 0, 0, 0, 0),
          'bpf': lambda: call(321, 280, 0, buffer, 128),
          'perf': lambda: call(298, 241, buffer, 0, -1, -1, 0),
          'userfaultfd': lambda: call(323, 282, 1),
          'memfd': lambda: call(319, 279, b'x', 0),
          'shared-memory': lambda: call(29, 194, 0, 1 << 20, 0o1600),
          'message-queue': lambda: call(68, 186, 0, 0o1600),
          'kexec': lambda: call(246, 104, 0, 0, 0, 0),
          'swapon': lambda: call(167, 224, b'/tmp/x', 0),
          'handle': lambda: call(303, 264, -100, b'/usr', buffer, buffer, 0),
          'other-machine': lambda: not ARM and call(0x40000000 + 39, 0),
          'later-call': lambda: call(480, 480, 0),
          'kernel-keys': lambda: len(open('/proc/keys').read()) > 0,
          'kernel-line': lambda: len(open('/proc/cmdline').read()) > 0,
          'swaps': lambda: len(open('/proc/swaps').read()) > 0,
      }
      """

    @Test func `no call gets out, up or into memory that nobody counts`() throws {
      let names = Self.attempts.matches(of: /^    '([a-z0-9-]+)':/.anchorsMatchLineEndings())
        .map { String($0.1) }
      #expect(names.count == 33)
      let assessor = try ScriptedAssessor(
        Self.attempts
          + "\ndef judge(p):\n    worked = [n for n, a in ATTEMPTS.items() if quietly(a)]\n"
          + "    import socket; socket.socketpair()\n"
          + "    return {'v': 1, 'verdict': 'incomplete', 'missing': worked + ['local']}"
      ) { sample in
        let fields = (names + ["local"]).map {
          "<field name=\"\($0)\" kind=\"text\"><label xml:lang=\"id\">A</label></field>"
        }
        sample.kinds.replace("</kind>", with: fields.joined() + "</kind>")
      }
      #expect(assessor.answer() == .success(Outcome(.incomplete(missing: ["local"]))))
    }

    @Test func `nothing that it can read names a folder of the host`() throws {
      let assessor = try ScriptedAssessor(
        """
        import glob
        def judge(p):
            seen = ''
            for path in glob.glob('/proc/[0-9]*/*') + ['/proc/mounts']:
                if path.split('/')[-1] in ('mountinfo', 'mounts', 'mountstats', 'cmdline', 'environ', 'maps'):
                    try: seen += open(path, errors='replace').read()
                    except OSError: pass
            for path in glob.glob('/proc/[0-9]*/*'):
                try: seen += os.readlink(path)
                except OSError: pass
            seen += os.getcwd() + str(sys.argv) + str(os.environ)
            shown = [word for word in ('SOURCE', 'HOME') if word in seen]
            return {'v': 1, 'verdict': 'incomplete', 'missing': ['price'] + (['amount'] if shown else [])}
        """.replacing("SOURCE", with: "/source").replacing("HOME", with: NSHomeDirectory() + "/")
      ) { sample in
        let fields = ["price", "amount"].map {
          "<field name=\"\($0)\" kind=\"text\"><label xml:lang=\"id\">A</label></field>"
        }
        sample.kinds.replace("</kind>", with: fields.joined() + "</kind>")
        sample.needs = "<needs files=\"true\"/>"
        sample.privacy = "<privacy reads=\"fields files\"/>"
      }
      #expect(assessor.answer() == .success(Outcome(.incomplete(missing: ["price"]))))
    }

    @Test(
      .enabled(if: MemoryGroup.isAvailable(), "no group that counts memory can be made here")
    )
    func `memory is counted for all processes together`() throws {
      let assessor = try ScriptedAssessor(
        """
        def judge(p):
            children = []
            for number in range(6):
                children.append(os.fork())
                if children[-1] == 0:
                    held = bytearray(60 << 20)
                    for place in range(0, len(held), 4096): held[place] = 1
                    time.sleep(1)
                    os._exit(0)
            killed = [os.waitpid(child, 0)[1] for child in children].count(9)
            return dict(PASSED, score={'scaled': 1 if killed > 0 else 0})
        """
      ) { sample in
        sample.limits = "<limits wallSeconds=\"5\" memoryMegabytes=\"128\" processes=\"16\"/>"
      }
      // The newer kind of group ends all of them, the older one those that ask for more.
      switch assessor.answer() {
      case .success(let outcome): #expect(outcome == Outcome(.passed, score: Score(scaled: 1)))
      case .failure(let fault):
        #expect([FaultKind.killed.code, FaultKind.exited.code].contains(fault.code), "\(fault)")
      }
    }

    @Test func `an answer before its question is a fault`() throws {
      let early = """
        def greet(request):
            answer(request, {"v": VERSION, "assessor": IDENTITY, "capabilities": {}})
            time.sleep(0.05)
            for id in range(1, 50): say({"jsonrpc": "2.0", "id": id, "result": PASSED})
        def assess(request):
            time.sleep(0.5)
            answer(request, PASSED)
        """
      guard case .failure(let fault) = try ScriptedAssessor(early).answer() else {
        Issue.record("an answer to what was not asked yet was taken")
        return
      }
      #expect(fault.code == FaultKind.unknownAnswer.code, "\(fault)")
    }

    @Test(arguments: [
      ("'reference': 'a\\x1b[2J'", "control characters"),
      ("'reference': 'a\\u202eb'", "control characters"),
      ("'code': 'a\\u061c'", "control characters"),
      ("'code': 'a\\u0085'", "control characters"),
      ("'code': 'x' * 201", "brief"),
      ("'message': {'id': 'a\\x07', 'en': 'b'}", "control characters"),
      ("'message': {'id': 'a', 'en': 'b' * 10001}", "brief"),
      ("'message': {'id': 'a\\u2066b', 'en': 'b'}", "control characters"),
    ])
    func `what would steer a terminal is no answer`(member: String, words: String) throws {
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    finding = {'reference': 'price', 'level': 'error', 'code': 'a.b', "
          + "'message': {'id': 'a', 'en': 'b'}}\n    finding.update({\(member)})\n"
          + "    return {'v': 1, 'verdict': 'failed', 'findings': [finding]}"
      )
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("taken: \(member)")
        return
      }
      #expect(fault.code == FaultKind.badOutcome.code)
      #expect(fault.cause.contains(words), "\(fault)")
    }

    @Test func `a file that it keeps open holds nothing after its time`() throws {
      let assessor = try ScriptedAssessor(
        """
        kept = []
        def judge(p):
            for file in p['submission']['files']: kept.append(open(file['path'], 'rb'))
            sizes = [os.fstat(one.fileno()).st_size for one in kept]
            return dict(PASSED, score={'scaled': sum(sizes) / 100})
        """
      ) { sample in
        sample.needs = "<needs files=\"true\"/>"
        sample.privacy = "<privacy reads=\"files\"/>"
      }
      // The first file is open still when the second is judged, and has no byte any more.
      for size in [60, 30] {
        let bytes = [UInt8](repeating: 7, count: size)
        let digest = SHA256.hash(bytes).hexadecimal
        var request = AssessmentRequest.sample
        request.submission.files = [.init(name: "a.jpg", sha256: digest, size: size)]
        request.contents = [digest: bytes]
        let score = Score(scaled: Double(size) / 100)
        #expect(assessor.answer(request) == .success(Outcome(.passed, score: score)))
      }
      assessor.host.close()
    }
  }
}
