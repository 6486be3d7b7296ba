import AssessmentKit
import Foundation
import Hashing
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("The sandbox")
  struct SandboxTests {
    /// Answers with the names of the attempts that worked, as fields that are missing.
    static let burglar = """
      import socket, glob
      worked = []
      def attempt(name, action):
          try:
              if action() is not False: worked.append(name)
          except Exception: pass
      def shows(path):
          with open(path) as file: return len(file.read()) > 0
      def puts(path):
          with open(path, 'w') as file: file.write('x')
      def connects(family, address):
          link = socket.socket(family, socket.SOCK_STREAM)
          link.settimeout(0.3)
          link.connect(address)
      def forks():
          count = 0
          while count < 500:
              child = os.fork()
              if child == 0:
                  time.sleep(60)
                  os._exit(0)
              count += 1
      def judge(p):
          attempt('passwd', lambda: shows('/etc/passwd'))
          attempt('shadow', lambda: shows('/etc/shadow'))
          attempt('home', lambda: os.listdir('/root') + os.listdir('/home'))
          attempt('outside', lambda: os.listdir('OUTSIDE'))
          attempt('climb', lambda: shows('/assessor/../../etc/passwd'))
          attempt('write-own', lambda: puts('/assessor/x'))
          attempt('write-inbox', lambda: puts('/in/x'))
          attempt('write-system', lambda: puts('/usr/x'))
          attempt('write-root', lambda: puts('/x'))
          attempt('write-memory', lambda: puts('/dev/shm/x'))
          attempt('write-kernel', lambda: puts('/proc/sys/kernel/hostname'))
          attempt('connect', lambda: connects(socket.AF_INET, ('127.0.0.1', PORT)))
          attempt('connect-out', lambda: connects(socket.AF_INET, ('192.0.2.1', 80)))
          attempt('connect-local', lambda: connects(socket.AF_UNIX, 'OUTSIDE/socket'))
          attempt('others', lambda: len(glob.glob('/proc/[0-9]*')) > 4)
          attempt('signal', lambda: os.kill(PARENT, 0))
          attempt('environment', lambda: set(os.environ) - {'PATH', 'LANG', 'PWD', 'LC_CTYPE', 'PYTHONDONTWRITEBYTECODE'} and True or False)
          attempt('root', lambda: os.setuid(0) or os.listdir('/etc/ssl/private'))
          attempt('mount', lambda: __import__('ctypes').CDLL(None).mount(b'a', b'/tmp', b'tmpfs', 0, 0) == 0)
          attempt('temporary', lambda: os.listdir('/tmp'))
          attempt('tmp-works', lambda: puts('/tmp/x'))
          os.remove('/tmp/x')
          attempt('fork-bomb', forks)
          return {'v': 1, 'verdict': 'incomplete', 'missing': worked}
      """

    @Test func `lets nothing be read, written, reached or forked beyond its limits`() throws {
      let outside = try TemporaryFolder()
      try outside.write("secret", to: "file")
      let port = try ListeningSocket()
      let behaviour = Self.burglar.replacing("OUTSIDE", with: outside.path)
        .replacing("PORT", with: "\(port.number)")
        .replacing("PARENT", with: "\(ProcessInfo.processInfo.processIdentifier)")
      let attempts = behaviour.matches(of: /attempt\('([a-z-]+)'/).map { String($0.1) }
      let assessor = try ScriptedAssessor(behaviour) { sample in
        let fields = attempts.map {
          "<field name=\"\($0)\" kind=\"text\"><label xml:lang=\"id\">A</label></field>"
        }
        sample.kinds.replace("</kind>", with: fields.joined() + "</kind>")
        sample.limits = "<limits wallSeconds=\"5\" processes=\"8\"/>"
        sample.needs = "<needs files=\"true\"/>"
        sample.privacy = "<privacy reads=\"fields files\"/>"
      }
      #expect(
        assessor.answer() == .success(Outcome(.incomplete(missing: ["temporary", "tmp-works"])))
      )
      // bubblewrap inside, and eight: the bomb itself and its children. Where the host isn't root,
      // the first process inside is one of the eight.
      #expect((8...9).contains(assessor.processCount))
      assessor.host.close()
      #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
      #expect(outside.names() == ["file"])
    }

    @Test func `hands files over read-only, by content, and takes them away`() throws {
      let behaviour =
        "def judge(p):\n    file = p['submission']['files'][0]\n"
        + "    assert file['path'] == '/in/' + file['sha256']\n"
        + "    assert os.listdir('/in') == [file['sha256']]\n"
        + "    assert not os.access(file['path'], os.W_OK)\n"
        + "    with open(file['path'], 'rb') as opened: size = len(opened.read())\n"
        + "    return dict(PASSED, score={'scaled': size / 100})"
      let assessor = try ScriptedAssessor(behaviour) { sample in
        sample.needs = "<needs files=\"true\"/>"
        sample.privacy = "<privacy reads=\"files\"/>"
      }
      for size in [3, 50] {
        let bytes = [UInt8](repeating: 7, count: size)
        let digest = SHA256.hash(bytes).hexadecimal
        var request = AssessmentRequest.sample
        request.submission.files = [.init(name: "../a.jpg", sha256: digest, size: size)]
        request.contents = [digest: bytes]
        let score = Score(scaled: Double(size) / 100)
        #expect(assessor.answer(request) == .success(Outcome(.passed, score: score)))
      }
      var forged = AssessmentRequest.sample
      forged.submission.files = [
        .init(name: "a.jpg", sha256: SHA256.hash([1]).hexadecimal, size: 1)
      ]
      for contents in [[:], [SHA256.hash([1]).hexadecimal: [2]]] as [[String: [UInt8]]] {
        forged.contents = contents
        guard case .failure(let fault) = assessor.answer(forged) else {
          Issue.record("judged without the file")
          continue
        }
        #expect(fault.code == FaultKind.fileMissing.code)
      }
    }

    @Test func `that can't be had is a refusal, unless an administrator said none`() throws {
      var settings = HostSettings.brisk
      settings.tools.bubblewrap = nil
      let refused = try ScriptedAssessor(settings: settings)
      guard case .failure(let fault) = refused.answer() else {
        Issue.record("ran without a sandbox")
        return
      }
      #expect(fault.code == FaultKind.sandboxUnavailable.code)
      #expect(!fault.isRetryable)
      let allowed = try ScriptedAssessor(sandbox: .none, settings: settings)
      #expect(allowed.answer() == .success(Outcome(.passed)))
      #expect(allowed.assessor.sandbox == SandboxPolicy.none)
      #expect(allowed.processCount == 1)
    }

    @Test func `that bubblewrap can't set up is diagnosed in its words`() throws {
      var settings = HostSettings.brisk
      settings.readable = ["/no/such/folder"]
      let assessor = try ScriptedAssessor(settings: settings)
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("ran without its view")
        return
      }
      #expect(fault.code == FaultKind.sandboxUnavailable.code)
      #expect(fault.cause.contains("/no/such/folder"))
    }

    @Test func `kills grandchildren without one, too`() throws {
      let assessor = try ScriptedAssessor(
        "def judge(p):\n    if os.fork() == 0:\n        os.close(0); os.close(1); os.close(2)\n"
          + "        time.sleep(60)\n    return PASSED",
        sandbox: .none
      )
      #expect(assessor.answer() == .success(Outcome(.passed)))
      #expect(assessor.processCount == 2)
      assessor.host.close()
      #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
    }

    @Test func `does not start what was changed after it was looked at`() throws {
      let assessor = try ScriptedAssessor("def assess(r):\n    answer(r, PASSED)\n    sys.exit(0)")
      #expect(assessor.answer() == .success(Outcome(.passed)))
      usleep(100_000)
      try assessor.folder.write("more", to: "source/extra.txt")
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("a changed assessor was started")
        return
      }
      #expect(fault.code == FaultKind.packageChanged.code)
    }

    @Test func `does not start an interpreter that isn't there`() throws {
      let assessor = try ScriptedAssessor(script: "#!/usr/bin/no-such-program\n")
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("judged by no one")
        return
      }
      #expect(fault.code == FaultKind.cannotStart.code)
    }
  }
}

/// A port of this machine that somebody could connect to.
final class ListeningSocket: Sendable {
  let number: UInt16
  private let descriptor: CInt

  init() throws {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0 && listen(descriptor, 1) == 0
          && getsockname(descriptor, generic, &length) == 0
      }
    }
    self.descriptor = descriptor
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    number = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}
