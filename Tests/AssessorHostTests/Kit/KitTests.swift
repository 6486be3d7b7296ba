import CurriculumModel
import Foundation
import Hashing
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("The conformance kit")
  struct KitTests {
    struct Fault: Sendable, CustomStringConvertible {
      var name: String
      /// Python that stands before the assessor serves.
      var behaviour: String
      /// The check that has to find it out.
      var code: String

      init(_ name: String, _ behaviour: String, _ code: String) {
        self.name = name
        self.behaviour = behaviour
        self.code = code
      }

      var description: String { name }
    }

    static let faults = [
      Fault("no handshake", "assessor.answer = lambda line: None", "KIT001"),
      Fault("slow start", "time.sleep(20)", "KIT001"),
      Fault("another identity", "assessor.id = 'other'", "KIT001"),
      Fault("crash at start", "os._exit(3)", "KIT001"),
      Fault(
        "any version will do",
        "around(lambda m, go: go({**m, 'params': {**m['params'], 'versions': [1]}}))",
        "KIT002"
      ),
      Fault("no need to be greeted", "assessor._greeted = True", "KIT003"),
      Fault(
        "unknown methods succeed",
        "around(lambda m, go: result(m, {}) if m['method'] == 'future/method' else go(m))",
        "KIT004"
      ),
      Fault(
        "answers notifications",
        "around(lambda m, go: go(m) if 'id' in m else refusal(None))",
        "KIT005"
      ),
      Fault(
        "new members confuse it",
        "around(lambda m, go: refusal(m['id']) if 'x-future' in m.get('params', {}) else go(m))",
        "KIT006"
      ),
      Fault("dies of noise", "strict()", "KIT007"),
      Fault("dies of bytes that are no UTF-8", "strict()", "KIT008"),
      Fault("dies of deep JSON", "strict()", "KIT009"),
      Fault("dies of NaN", "strict()", "KIT010"),
      Fault(
        "dies of long lines",
        "before(lambda line: os._exit(3) if len(line) > 1 << 20 else None)",
        "KIT011"
      ),
      Fault(
        "answers an id only once",
        "seen = set()\n"
          + "around(lambda m, go: None if m.get('id') in seen else (seen.add(m.get('id')), go(m))[1])",
        "KIT012"
      ),
      Fault(
        "answers a cancel",
        "around(lambda m, go: refusal(77777) if m['method'] == '$/cancel' else go(m))",
        "KIT013"
      ),
      Fault(
        "answers again after a cancel",
        "around(lambda m, go: result({'id': m['params']['id']}, {'v': 1, 'verdict': 'passed'})"
          + " if m['method'] == '$/cancel' else go(m))",
        "KIT014"
      ),
      Fault("another outcome than expected", "judging(lambda r: completed())", "KIT015"),
      Fault("noise on stdout", "after(lambda m, reply: b'looking\\n' + reply)", "KIT016"),
      Fault(
        "crash in the middle of a line",
        "after(lambda m, reply: reply if m['method'] != 'assess' else halt(reply))",
        "KIT016"
      ),
      Fault("hang", "judging(lambda r: time.sleep(20))", "KIT016"),
      Fault("NaN", "judging(lambda r: {'v': 1, 'verdict': 'passed', 'score': 0})", "KIT016"),
      Fault(
        "a line of 2 MiB",
        "judging(lambda r: {'v': 1, 'verdict': 'passed', 'note': 'x' * (2 << 20)})",
        "KIT016"
      ),
      Fault("a score above 1", "judging(lambda r: passed(score=2))", "KIT016"),
      Fault("every answer twice", "after(lambda m, reply: reply + reply)", "KIT016"),
      Fault(
        "asks the host",
        "after(lambda m, reply: refusal(1).replace(b'\"error\"', b'\"method\":\"x\",\"error\"'))",
        "KIT001"
      ),
      Fault("speaks one language", "judging(lambda r: passed([one]))", "KIT016"),
      Fault(
        "counts its calls",
        "n = []\njudging(lambda r: (n.append(0), passed(score=1 / len(n)))[1])",
        "KIT017"
      ),
      Fault(
        "differs between processes",
        "judging(lambda r: passed(score=1 / os.getpid() if os.getpid() > 9 else time.time() % 1))",
        "KIT017"
      ),
      Fault(
        "batches backwards",
        "around(lambda m, go: go(m) if m['method'] != 'assess/batch'"
          + " else go({**m, 'params': {**m['params'], 'requests': m['params']['requests'][::-1]}}))",
        "KIT018"
      ),
      Fault(
        "logs what was typed",
        "plain = assessor._judges[NAME]\n"
          + "judging(lambda r: (print(r.fields, flush=True), plain(r))[1])",
        "KIT019"
      ),
      Fault("lives on without input", "atexit.register(time.sleep, 20)", "KIT020"),
      Fault("hangs at a broken line", "atexit.register(time.sleep, 20)", "KIT021"),
      Fault("ignores SIGTERM", "signal.signal(signal.SIGTERM, signal.SIG_IGN)", "KIT022"),
      Fault(
        "forks",
        "judging(lambda r: (passed() if os.fork() else time.sleep(20)))",
        "KIT023"
      ),
      Fault(
        "leaks files",
        "kept = []\njudging(lambda r: (kept.append(open('/dev/null')), passed())[1])",
        "KIT024"
      ),
      Fault(
        "leaves files behind",
        "n = []\n"
          + "judging(lambda r: (n.append(open('/tmp/%d' % len(n), 'w').close()), passed())[1])",
        "KIT025"
      ),
      Fault(
        "opens a socket",
        "import socket\nkept = []\n"
          + "judging(lambda r: (kept.append(socket.socket(socket.AF_UNIX)), passed())[1])",
        "KIT026"
      ),
      Fault(
        "answers before it is asked",
        "early = line({'jsonrpc': '2.0', 'id': 9, 'result': completed()})\n"
          + "after(lambda m, reply: reply + early if m['method'] == 'initialize' else reply)",
        "KIT027"
      ),
    ]

    @Test(arguments: faults)
    func `finds out what is wrong, and says what to mend`(fault: Fault) throws {
      let assessor = try Self.assessor(fault.behaviour)
      let kit = ConformanceKit(assessor.package, settings: .brisk)
      let results = kit.run(only: [fault.code]).results
      #expect(results.map(\.code) == [fault.code])
      #expect(results.first?.standing == .broken, "\(results)")
      #expect(results.first?.what.isEmpty == false)
      #expect(results.first?.fix.isEmpty == false)
    }

    @Test func `every check has a fault that it finds out`() {
      #expect(Set(Self.faults.map(\.code)) == Set(ConformanceCheck.all.map(\.code)))
      #expect(Set(ConformanceCheck.all.map(\.code)).count == ConformanceCheck.all.count)
      for check in ConformanceCheck.all {
        #expect(["id", "en"].allSatisfy { !check.title.text(in: $0).isEmpty })
      }
    }

    @Test(arguments: ["python", "sh"])
    func `what a template writes keeps every promise`(language: String) throws {
      let folder = try TemporaryFolder()
      let written = try #require(AssessorTemplate.ProgrammingLanguage(rawValue: language))
      let home = "\(folder.path)/try-out"
      _ = try AssessorTemplate(name: "try-out", language: written, okoce: "").write(to: home)
      try Self.expectSound(home)
    }

    @Test(arguments: ["menu-costing", "photo-present"])
    func `what is shipped keeps every promise`(name: String) throws {
      try Self.expectSound(Self.repository.appending(path: "Plugins/\(name)").path)
    }

    @Test func `a copy of the Python kit in an assessor is the kit itself`() throws {
      let kit = try Data(
        contentsOf: Self.repository.appending(path: "SDK/python/okoce_assessor.py")
      )
      let copy = Self.repository.appending(path: "Plugins/menu-costing/okoce_assessor.py")
      #expect(try Data(contentsOf: copy) == kit)
    }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func expectSound(_ folder: String) throws {
      let (package, findings) = AssessorPackage.read(folder: folder)
      #expect(findings == [])
      let (unreadable, results) = ConformanceKit(try #require(package)).run()
      #expect(unreadable == [])
      #expect(results.count == ConformanceCheck.all.count)
      for result in results where result.standing == .broken { Issue.record("\(result)") }
    }

    /// What a template writes in Python, changed by `behaviour`.
    static func assessor(
      _ behaviour: String
    ) throws -> (package: AssessorPackage, folder: TemporaryFolder) {
      let folder = try TemporaryFolder()
      let home = "\(folder.path)/faulty"
      _ = try AssessorTemplate(name: "faulty", language: .python, okoce: "").write(to: home)
      let script = try folder.text("faulty/run")
        .replacing("\nassessor.serve()", with: "\n\(prelude)\n\(behaviour)\nassessor.serve()")
      try folder.write(script, to: "faulty/run", isExecutable: true)
      let manifest = try folder.text("faulty/assessor.xml")
        .replacing(/sha256="[0-9a-f]*"/, with: "sha256=\"\(SHA256.hash(script).hexadecimal)\"")
        .replacing("wallSeconds=\"5\"", with: "wallSeconds=\"1\"")
      try folder.write(manifest, to: "faulty/assessor.xml")
      let (package, findings) = AssessorPackage.read(folder: home)
      #expect(findings == [])
      return (try #require(package), folder)
    }

    private static let prelude = """
      import atexit, json, os, signal, time
      from okoce_assessor import completed
      NAME = "faulty"
      one = {"reference": "amount", "level": "valid", "code": "x", "message": {"en": "only"}}
      def line(message):
          return (json.dumps(message) + "\\n").encode()
      def result(m, value):
          return line({"jsonrpc": "2.0", "id": m["id"], "result": value})
      def refusal(id):
          return line({"jsonrpc": "2.0", "id": id, "error": {"code": -1, "message": "no"}})
      sound = assessor.answer
      def around(change):
          def answer(text):
              try:
                  message = json.loads(text)
                  message["method"], message.get("params", {}).get("v")
              except Exception:
                  return sound(text)
              return change(message, lambda m: sound(line(m)))
          assessor.answer = answer
      def before(look):
          assessor.answer = lambda text: (look(text), sound(text))[1]
      def after(change):
          def answer(text):
              reply = sound(text)
              return change(json.loads(text), reply) if reply else reply
          assessor.answer = answer
      def judging(function):
          assessor._judges[NAME] = function
      def strict():
          before(lambda text: json.loads(text.decode(), parse_constant=lambda c: os._exit(3)))
      def halt(reply):
          os.write(int(os.environ.get("ANSWERS", "3")), reply[:10])
          os._exit(3)
      """
  }
}
