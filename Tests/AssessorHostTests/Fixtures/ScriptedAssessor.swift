import AssessmentKit
import CurriculumModel
import Foundation

@testable import AssessorHost

/// An assessor in Python or shell, in a folder of its own, that behaves as a test wants.
final class ScriptedAssessor: Sendable {
  /// Why processes can't be tried on this machine; `nil` when they can.
  static let obstacle: String? =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
    ? SandboxProbe.problem() : "/usr/bin/python3 is missing"
  static var canRun: Bool { obstacle == nil }

  let folder: TemporaryFolder
  let package: AssessorPackage
  let host: ExternalAssessors

  /// - Parameter behaviour: Python that stands before the loop and may replace what is said.
  convenience init(
    _ behaviour: String = "",
    sandbox: SandboxPolicy = .bubblewrap,
    settings: HostSettings = .brisk,
    edit: (inout SamplePackage) -> Void = { _ in }
  ) throws {
    try self.init(
      script: Self.python(behaviour),
      sandbox: sandbox,
      settings: settings,
      edit: edit
    )
  }

  init(
    script: String,
    sandbox: SandboxPolicy = .bubblewrap,
    settings: HostSettings = .brisk,
    edit: (inout SamplePackage) -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    var sample = SamplePackage(script: script)
    sample.limits = "<limits wallSeconds=\"1\" outputKilobytes=\"64\"/>"
    edit(&sample)
    let (package, findings) = AssessorPackage.read(folder: try sample.write(to: folder))
    guard let package else { throw UnsoundSample(findings: findings.map { "\($0)" }) }
    self.package = package
    // Named after the folder, by which its processes are found.
    var settings = settings
    settings.workFolder = folder.path + "/work"
    try folder.write("", to: "work/.here")
    host = ExternalAssessors(trying: package, sandbox: sandbox, settings: settings)
  }

  deinit { host.close() }

  struct UnsoundSample: Error { var findings: [String] }

  var assessor: ExternalAssessor { host.assessors[0] }

  /// The fault of one assessment, or the outcome.
  func answer(_ request: AssessmentRequest = .sample) -> Result<Outcome, AssessorFault> {
    do throws(AssessorFault) {
      return .success(try assessor.assess(request))
    } catch {
      return .failure(error)
    }
  }

  /// How many processes there are that came of this assessor, wherever they hide.
  var processCount: Int { ProcessTable.count(mentioning: folder.name) }

  /// A well-behaved assessor in Python, with `behaviour` replacing a part of it.
  static func python(_ behaviour: String) -> String {
    """
    #!/usr/bin/python3 -SE
    import json, os, sys, time
    def say(message):
        sys.stdout.write(json.dumps(message) + "\\n")
        sys.stdout.flush()
    def answer(request, result):
        say({"jsonrpc": "2.0", "id": request["id"], "result": result})
    VERSION = 1
    IDENTITY = {"id": "sample", "version": "1.0.0"}
    CAPABILITIES = {"batch": {}}
    PASSED = {"v": 1, "verdict": "passed"}
    def greet(request):
        answer(request, {"v": VERSION, "assessor": IDENTITY, "capabilities": CAPABILITIES})
    def judge(params):
        return PASSED
    def assess(request):
        answer(request, judge(request["params"]))
    def batch(request):
        answer(request, {"outcomes": [judge(each) for each in request["params"]["requests"]]})
    def cancel(message):
        pass
    def end():
        pass
    \(behaviour)
    TABLE = {"initialize": greet, "assess": assess, "assess/batch": batch, "$/cancel": cancel}
    for line in sys.stdin:
        message = json.loads(line)
        if message["method"] in TABLE:
            TABLE[message["method"]](message)
        elif "id" in message:
            say({"jsonrpc": "2.0", "id": message["id"], "error": {"code": -32601, "message": "?"}})
    end()
    """
  }
}

extension HostSettings {
  /// As in earnest, but without long waits.
  static let brisk = HostSettings(
    closing: ClosingTimes(
      afterEndOfInput: .milliseconds(300),
      afterTermination: .milliseconds(200)
    )
  )
}

extension AssessmentRequest {
  static let sample = AssessmentRequest(
    module: "marketing",
    assessment: "costing",
    configuration: MarkupElement(namespace: "urn:okoce:assessor:sample:1", name: "sample"),
    submission: Submission(fields: ["price": "1500"]),
    today: .sample,
    seed: 7
  )
}
