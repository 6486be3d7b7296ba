import ArgumentParser
import AssessorHost
import OrderedJSON
import Programme

/// `okoce assessor new`: an assessor that works, with its tests, to be changed.
struct AssessorNewCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: AssessorHelp.new.spoken,
      discussion: AssessorHelp.newExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.newName.spoken))
  var name: String

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(AssessorHelp.programmingLanguage.spoken, valueName: "python|sh|swift"),
    transform: AssessorTemplate.ProgrammingLanguage.init(argument:)
  )
  var programmingLanguage: AssessorTemplate.ProgrammingLanguage

  @Option(
    name: .customLong("okoce"),
    help: ArgumentHelp(AssessorHelp.package.spoken, valueName: "folder"),
    completion: .directory
  )
  var okoce = "../okoce"

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let template = AssessorTemplate(name: name, language: programmingLanguage, okoce: okoce)
    let paths = try template.write(to: name)
    switch format.format {
    case .json:
      session.show("assessor new", [.init("files", .array(paths.map { .string($0) }))])
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(AssessorPhrases.started(name)(session.language))
      )
      for path in paths { page.addLine(StyledText("  \(path)")) }
      let isBuilt = programmingLanguage != .swift
      page.add(
        StyledText(AssessorPhrases.next(name, isBuilt: isBuilt)(session.language), .quiet),
        hanging: 2
      )
      session.show(page)
    }
  }
}

extension AssessorTemplate.ProgrammingLanguage {
  fileprivate init(argument: String) throws {
    guard let language = Self(rawValue: argument) else {
      throw ValidationError("expected python, sh or swift")
    }
    self = language
  }
}
