import ArgumentParser
import AssessmentKit
import AssessorHost
import CurriculumModel
import Diagnostics
import OrderedJSON

/// `okoce assessor show`: what one says of itself, without running it.
struct AssessorShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: AssessorHelp.show.spoken,
      discussion: AssessorHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.name.spoken), completion: .directory)
  var name: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    var page = session.newPage()
    switch try session.namedAssessor(name) {
    case .builtIn(let assessor):
      let descriptor = assessor.descriptor
      if format.format == .json {
        return session.show("assessor show", [.init("assessor", descriptor.json)])
      }
      page.add("\(descriptor.id.rawValue, .strong) \(descriptor.version)")
      page.add(StyledText(descriptor.title(language)), indent: 2)
      page.add(StyledText(AssessorPhrases.builtIn(language)), indent: 2)
    case .installed(let installation):
      if format.format == .json {
        return session.show("assessor show", [.init("assessor", installation.json)])
      }
      if let package = installation.package { add(package, to: &page, language) }
      let policy = installation.settings?.sandbox ?? .bubblewrap
      let standing = AssessorPhrases.standing(installation.standing)(language)
      page.add(
        "\(standing) · \(AssessorPhrases.sandboxColumn(language)): \(AssessorPhrases.sandbox(policy)(language))",
        indent: 2
      )
      for finding in installation.findings { page.add(finding, in: language) }
    case .folder(let package):
      if format.format == .json {
        return session.show(
          "assessor show",
          [
            .init("id", .string(package.manifest.id)),
            .init("assessorVersion", .string(package.manifest.version)),
            .init("kinds", .array(package.manifest.kinds.map { JSONValue($0.name) })),
            .init("sha256", .string(package.sha256)),
          ]
        )
      }
      add(package, to: &page, language)
    }
    session.show(page)
  }

  private func add(_ package: AssessorPackage, to page: inout Page, _ language: Language) {
    let manifest = package.manifest
    page.add(
      "\(manifest.id, .strong) \(manifest.version) · \(manifest.title(language))",
      hanging: 2
    )
    page.add(StyledText(manifest.summary(language), .quiet), indent: 2)
    for kind in manifest.kinds {
      page.add("\(kind.name.rawValue, .strong): \(kind.title(language))", indent: 2, hanging: 2)
      guard !kind.fields.isEmpty else { continue }
      page.add(StyledText(AssessorPhrases.fieldsTitle(language)), indent: 4)
      for field in kind.fields {
        page.add("\(field.name): \(field.label(language))", indent: 6, hanging: 2)
      }
    }
    let limits = AssessorPhrases.limits(manifest.limits)(language)
    page.add("\(AssessorPhrases.limitsTitle(language)) \(limits)", indent: 2, hanging: 2)
    let reads = AssessorPhrases.reads(manifest.reads)(language)
    page.add("\(AssessorPhrases.readsTitle(language)) \(reads)", indent: 2, hanging: 2)
    if manifest.needsNetwork {
      page.add("\(AssessorPhrases.needsTitle(language)) network", indent: 2)
    }
    page.add(StyledText("sha256 \(package.sha256)", .quiet), indent: 2, hanging: 2)
  }
}
