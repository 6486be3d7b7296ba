public import AssessmentKit
public import CurriculumModel
public import Diagnostics
import OrderedJSON

/// One kind of assessment, judged by a process outside this program.
///
/// The engine can't tell it from an assessor in the box. Calls block the calling thread until there
/// is an answer or a fault, and several threads may call at a time.
public struct ExternalAssessor: Assessor {
  public let descriptor: AssessorDescriptor
  /// What its process is shut into; a report has to say so when it is `none`.
  public let sandbox: SandboxPolicy
  let kind: AssessorManifest.Kind
  let program: AssessorProgram
  let pool: AssessorPool
  let settings: HostSettings

  /// The last words on standard error of the process that failed last; for its author alone, since
  /// they may repeat what a participant typed.
  public var lastLog: String { pool.lastLog }

  /// What it says of a configuration; a warning when it can't be asked.
  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    do throws(HostFault) {
      return try pool.withConnection { (connection) throws(HostFault) in
        guard connection.greeting?.checksConfigurations == true else { return [] }
        let answer = try connection.validate(
          configuration,
          kind: kind.name,
          within: program.limits.wallTime
        )
        return ConfigurationFindings.read(answer, of: configuration)
      }
    } catch {
      let fault = error.fault(of: kind.name.rawValue)
      return [
        Diagnostic(
          .warning,
          error.kind.code,
          "its configuration can't be checked: \(fault.cause)",
          at: configuration.origin.location,
          fix: error.kind.fix
        )
      ]
    }
  }

  /// What the manifest asks for, then what the configuration adds.
  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    let declared = FieldDeclaration.fields(in: configuration)
    let names = Set(kind.fields.map(\.name))
    return kind.fields + declared.filter { !names.contains($0.name) }
  }

  /// What the engine itself says of a submission, so that nobody has to be asked.
  func breach(_ request: AssessmentRequest) -> Outcome? {
    SubmissionCheck.breachOfPatterns(
      in: request.submission,
      for: fields(for: request.configuration)
    )
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    if let breach = breach(request) { return breach }
    let shown = ShownRequest(
      request,
      fields: fields(for: request.configuration),
      reads: program.manifest.reads,
      kind: kind.name
    )
    do throws(HostFault) {
      try shown.requireLength(program.limits)
      return try pool.withConnection { (connection) throws(HostFault) in
        defer { connection.inbox?.clear() }
        try connection.inbox?.lay(shown.request.submission, request.contents)
        let answer = try connection.assess(
          shown.params(connection.inbox),
          within: program.limits.wallTime,
          cancelling: settings.cancelling
        )
        return try shown.outcome(answer)
      }
    } catch {
      throw error.fault(of: kind.name.rawValue)
    }
  }
}
