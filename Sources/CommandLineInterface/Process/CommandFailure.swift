import AssessorHost
import Diagnostics
import Files
import Programme
import Storage

/// Why a command ended without doing what it was asked.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Every reason at once, worst first.
  var findings: [Diagnostic]

  init(_ status: ExitStatus, _ findings: [Diagnostic]) {
    self.status = status
    self.findings = findings
  }

  init(_ status: ExitStatus, _ code: DiagnosticCode, _ message: String, fix: String?) {
    self.init(status, [Diagnostic(.error, code, message, fix: fix)])
  }

  /// Nothing more to say: what is wrong stands in the output already.
  static let alreadyShown = CommandFailure(.refused, [])

  /// Any error, said in words; one that nobody foresaw is said as it describes itself.
  init(_ error: any Error, in language: Language) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as ProgrammeError: self.init(error, titles: nil, in: language)
    case let failure as StorageFailure:
      self.init(
        .couldNotRun,
        StorageFailurePhrases.code(of: failure),
        StorageFailurePhrases.what(failure)(language),
        fix: StorageFailurePhrases.fix(failure)?(language)
      )
    case let error as UnreadableFile:
      self.init(.couldNotRun, [FilePhrases.finding(error, in: language)])
    case let error as UnreadableTable:
      self.init(.refused, TablePhrases.findings(error, in: language))
    case let error as UnwritableFile:
      self.init(.couldNotRun, [FilePhrases.finding(error, in: language)])
    case let stopped as StoppedImport:
      self.init(stopped.cause, in: language)
      findings.append(RegisterPhrases.stopped(stopped, in: language))
    case let refusal as InstallationRefusal: self.init(refusal)
    default:
      self.init(.couldNotRun, "RUN001", "\(error)", fix: nil)
    }
  }

  /// Why an assessor was not installed, changed or removed, under what was found in its folder.
  private init(_ refusal: InstallationRefusal) {
    var findings: [Diagnostic] = []
    if case .unsound(let found) = refusal { findings = found }
    findings.append(Diagnostic(.error, "ASM015", refusal.what, fix: refusal.fix))
    self.init(.refused, findings)
  }
}
