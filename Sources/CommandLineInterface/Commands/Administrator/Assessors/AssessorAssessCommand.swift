import ArgumentParser
import AssessmentKit
import AssessorHost
import CivilTime
import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme

/// `okoce assessor assess`: one judgement outside any programme, the author's bench.
struct AssessorAssessCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assess",
      abstract: AssessorHelp.assess.spoken,
      discussion: AssessorHelp.assessExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.name.spoken), completion: .directory)
  var name: String

  @Option(help: ArgumentHelp(AssessorHelp.config.spoken, valueName: "file"), completion: .file())
  var config: String

  @Option(
    help: ArgumentHelp(AssessorHelp.submission.spoken, valueName: "file"),
    completion: .file()
  )
  var submission: String

  @Option(help: ArgumentHelp(AssessorHelp.seed.spoken))
  var seed: UInt64 = 0

  @OptionGroup var confinement: SandboxOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let (assessor, host) = try assessor(in: session)
    defer { host?.close() }
    let trial = AssessmentTrial(
      assessor: assessor,
      today: session.environment.clock.now().day(),
      seed: seed
    )
    let request: AssessmentRequest
    switch try trial.request(configuration: config, submission: submission) {
    case .success(let sound): request = sound
    case .failure(let unsound): throw CommandFailure(.refused, unsound.findings)
    }
    do throws(AssessorFault) {
      let outcome = try assessor.assess(request)
      show(outcome, assessor.details(of: request), of: assessor, host, in: session)
    } catch {
      throw CommandFailure(
        .couldNotRun,
        error.code ?? "ASF018",
        AssessorPhrases.fault(error.cause)(session.language),
        fix: AssessorPhrases.seeAssessorTest(session.language)
      )
    }
  }

  private func assessor(in session: Session) throws -> (any Assessor, ExternalAssessors?) {
    let package: AssessorPackage
    var (sandbox, allowsNetwork) = (confinement.sandbox, confinement.allowsNetwork)
    switch try session.namedAssessor(name) {
    case .builtIn(let assessor): return (assessor, nil)
    case .folder(let found): package = found
    case .installed(let installation):
      guard let found = installation.package else {
        throw CommandFailure(.refused, installation.findings)
      }
      package = found
      sandbox = installation.settings?.sandbox ?? sandbox
      allowsNetwork = installation.settings?.grantsNetwork ?? allowsNetwork
    }
    let host = ExternalAssessors(trying: package, sandbox: sandbox, allowsNetwork: allowsNetwork)
    let named = host.assessors.first { $0.descriptor.id.rawValue == name }
    return (named ?? host.assessors[0], host)
  }

  private func show(
    _ outcome: Outcome,
    _ details: [JSONValue.Member],
    of assessor: any Assessor,
    _ host: ExternalAssessors?,
    in session: Session
  ) {
    let isUnconfined = host?.unconfined.isEmpty == false
    switch format.format {
    case .json:
      session.show(
        "assessor assess",
        [
          .init("assessor", JSONValue(assessor.descriptor.id)),
          .init("assessorVersion", .string(assessor.descriptor.version)),
          .init("sandbox", host == nil ? .null : isUnconfined ? "none" : "bubblewrap"),
          .init("outcome", outcome.json),
        ] + details
      )
    case .text:
      var page = session.newPage()
      OutcomeView(outcome, in: session.language).add(to: &page)
      if isUnconfined {
        let kind = assessor.descriptor.id.rawValue
        page.add(StyledText(AssessorPhrases.ranUnconfined(kind)(session.language), .bad))
      }
      session.show(page)
    }
  }
}
