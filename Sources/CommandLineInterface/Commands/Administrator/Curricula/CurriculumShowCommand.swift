import ArgumentParser

/// `okoce curriculum show`: the steps and modules as a tree, with what each waits for.
struct CurriculumShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: CurriculumHelp.show.spoken,
      discussion: CurriculumHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(CurriculumHelp.source.spoken, valueName: "path|id[@version]"))
  var curriculum: String

  @OptionGroup var libraries: LibraryOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.showing([curriculum], libraries: libraries.allowed) { curricula in
      let view = CurriculumTreeView(curricula[0], in: session.language)
      switch format.format {
      case .json: session.show("curriculum show", view.json)
      case .text:
        var page = session.newPage()
        view.add(to: &page)
        session.show(page)
      }
    }
  }
}
