import AssessmentKit
import CivilTime
public import CurriculumModel
public import Diagnostics
import OrderedJSON

/// Tries an assessor out as no programme should have to: what it promises, check by check.
public struct ConformanceKit: Sendable {
  /// What one check came to.
  public struct Result: Hashable, Sendable {
    public enum Standing: String, Hashable, Sendable { case kept, broken, skipped }

    /// Stable: `KIT001` and on.
    public var code: String
    public var title: LocalizedText
    public var standing: Standing
    /// What happened, or why it was skipped; empty when the promise was kept.
    public var what: String
    /// What its author does about it.
    public var fix: String
    /// The end of its standard error; for its author alone.
    public var log: String
  }

  /// For a kind without an exchange; which day it is does not matter.
  private static let anyDay = Day(number: 20_468)

  private let package: AssessorPackage
  private let sandbox: SandboxPolicy
  private let allowsNetwork: Bool
  private let settings: HostSettings

  public init(
    _ package: AssessorPackage,
    sandbox: SandboxPolicy = .bubblewrap,
    allowsNetwork: Bool = false,
    settings: HostSettings = HostSettings()
  ) {
    self.package = package
    self.sandbox = sandbox
    self.allowsNetwork = allowsNetwork
    self.settings = settings
  }

  /// Runs every check, and says what became of each as soon as it is known.
  ///
  /// - Parameter codes: of the checks to run; all of them when `nil`.
  /// - Returns: what is wrong with the golden exchanges themselves, and a result for each check.
  public func run(
    only codes: Set<String>? = nil,
    _ tell: (Result) -> Void = { _ in }
  ) -> (findings: [Diagnostic], results: [Result]) {
    let (golden, findings) = GoldenExchange.read(package)
    let run = makeRun(golden)
    let wanted = ConformanceCheck.all.filter { codes?.contains($0.code) ?? true }
    let results = wanted.map { check in
      let result = result(of: check, in: run)
      tell(result)
      return result
    }
    return (findings, results)
  }

  /// Writes into each golden exchange what the assessor answers now, for its author to look at.
  ///
  /// - Returns: the files that were written; findings of those that could not be.
  public func record() -> (paths: [String], findings: [Diagnostic]) {
    let (golden, unreadable) = GoldenExchange.read(package)
    var findings = unreadable
    let run = makeRun(golden)
    var answers: [(exchange: GoldenExchange, outcome: Outcome)] = []
    var paths: [String] = []
    for exchange in golden {
      let path = "\(package.folder)/\(exchange.path)"
      do throws(KitProblem) {
        let (probe, _) = try run.greeted()
        defer { probe.stop() }
        answers.append((exchange, try run.judged(run.sample(of: exchange), from: probe)))
      } catch {
        findings.append(Self.finding(error, at: path))
      }
    }
    // Written only now: an assessor whose files change under it is not started again.
    for (exchange, outcome) in answers {
      let path = "\(package.folder)/\(exchange.path)"
      do throws(KitProblem) {
        try write(outcome.json, into: exchange, at: path)
        paths.append(path)
      } catch {
        findings.append(Self.finding(error, at: path))
      }
    }
    return (paths, findings)
  }

  private static func finding(_ problem: KitProblem, at path: String) -> Diagnostic {
    Diagnostic(
      .error,
      "ASM017",
      problem.what,
      at: SourceLocation(path: path, line: 0, column: 0),
      fix: problem.fix
    )
  }

  private func write(
    _ outcome: JSONValue,
    into exchange: GoldenExchange,
    at path: String
  ) throws(KitProblem) {
    let members = (exchange.json.members ?? []).filter { $0.name != "expect" }
    let json = JSONValue.object(members + [.init("expect", outcome)])
    do throws(FileSystem.Failure) {
      try FileSystem.write(json.bytes(.pretty) + [0x0A], to: "\(path).new", mode: 0o644)
      try FileSystem.move("\(path).new", to: path)
    } catch {
      throw KitProblem("it can't be written: \(error.reason)", fix: "make the folder writable")
    }
  }

  private func makeRun(_ golden: [GoldenExchange]) -> KitRun {
    let program = AssessorProgram(package, sandbox: sandbox, allowsNetwork: allowsNetwork)
    let samples = package.manifest.kinds.map { kind in
      let request =
        golden.first { $0.kind == kind.name }?.request
        ?? AssessmentRequest(
          module: "module",
          assessment: "assessment",
          configuration: MarkupElement(namespace: kind.namespace, name: kind.name.rawValue),
          submission: Submission(),
          today: Self.anyDay
        )
      let extra = FieldDeclaration.fields(in: request.configuration)
      return KitSample(kind: kind.name, fields: kind.fields + extra, request: request)
    }
    return KitRun(program: program, settings: settings, golden: golden, samples: samples)
  }

  private func result(of check: ConformanceCheck, in run: KitRun) -> Result {
    var result = Result(
      code: check.code,
      title: check.title,
      standing: .kept,
      what: "",
      fix: "",
      log: ""
    )
    do throws(KitProblem) {
      if case .skipped(let why) = try check.run(run) {
        result.standing = .skipped
        result.what = why
      }
    } catch {
      result.standing = .broken
      result.what = error.what
      result.fix = error.fix
      result.log = error.log
    }
    return result
  }
}
