import ArgumentParser

/// `okoce curriculum explain`: `okoce explain` by its former name.
struct CurriculumExplainCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: CurriculumHelp.explain.spoken,
      discussion: CurriculumHelp.explainExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(CurriculumHelp.code.spoken, valueName: "code"))
  var code: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try CodeAnswer(code, command: "curriculum explain", format: format.format).show(in: session)
  }
}
