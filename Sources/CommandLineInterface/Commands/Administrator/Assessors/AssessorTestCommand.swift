import ArgumentParser
import AssessorHost
import Diagnostics
import OrderedJSON

/// `okoce assessor test`: the conformance kit, check by check.
struct AssessorTestCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "test",
      abstract: AssessorHelp.test.spoken,
      discussion: AssessorHelp.testExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(AssessorHelp.folder.spoken, valueName: "folder"),
    completion: .directory
  )
  var folder: String

  @Flag(name: .customLong("record"), help: ArgumentHelp(AssessorHelp.record.spoken))
  var isRecording = false

  @OptionGroup var confinement: SandboxOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let package = try session.package(in: folder)
    let kit = ConformanceKit(
      package,
      sandbox: confinement.sandbox,
      allowsNetwork: confinement.allowsNetwork
    )
    if isRecording { return try record(kit, in: session) }
    var view = ConformanceView(session)
    if format.format == .text { view.begin(package, confinement.sandbox) }
    let (findings, results) = kit.run { if format.format == .text { view.add($0) } }
    switch format.format {
    case .text: view.end(findings, results)
    case .json:
      session.show(
        "assessor test",
        [
          .init("id", .string(package.manifest.id)),
          .init("sandbox", .string(confinement.sandbox.rawValue)),
          .init("findings", .array(findings.map(\.json))),
          .init("checks", .array(results.map { $0.json(in: session.language) })),
        ]
      )
    }
    let isSound = results.allSatisfy { $0.standing != .broken } && findings.isEmpty
    if !isSound { throw CommandFailure.alreadyShown }
  }

  private func record(_ kit: ConformanceKit, in session: Session) throws {
    let (paths, findings) = kit.record()
    var page = session.newPage()
    page.add(
      mark: Mark.done.text(on: session.terminal),
      StyledText(AssessorPhrases.recorded(paths.count)(session.language))
    )
    for path in paths { page.addLine(StyledText("  \(path)")) }
    session.show(page)
    guard findings.isEmpty else { throw CommandFailure(.refused, findings) }
  }
}
