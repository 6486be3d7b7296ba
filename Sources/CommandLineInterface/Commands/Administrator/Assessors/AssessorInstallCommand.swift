import ArgumentParser
import AssessorHost
import OrderedJSON

/// `okoce assessor install`: copies an assessor's folder beside the database.
struct AssessorInstallCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install",
      abstract: AssessorHelp.install.spoken,
      discussion: AssessorHelp.installExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(AssessorHelp.folder.spoken, valueName: "folder"),
    completion: .directory
  )
  var folder: String

  @Flag(name: .customLong("replace"), help: ArgumentHelp(AssessorHelp.replace.spoken))
  var isReplacing = false

  @OptionGroup var confinement: SandboxOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let installation = try session.assessors.installed.install(
      from: folder,
      sandbox: confinement.sandbox,
      grantsNetwork: confinement.allowsNetwork,
      isReplacing: isReplacing,
      reserved: session.assessors.reserved
    )
    switch format.format {
    case .json: session.show("assessor install", [.init("assessor", installation.json)])
    case .text:
      var page = session.newPage()
      let version = installation.package?.manifest.version ?? ""
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(AssessorPhrases.installed(installation.id, version)(session.language))
      )
      if confinement.sandbox == .none {
        let title = AssessorPhrases.sandboxColumn(session.language)
        page.add(
          StyledText("\(title): \(AssessorPhrases.none(session.language))", .bad),
          indent: 2
        )
      }
      session.show(page)
    }
  }
}
