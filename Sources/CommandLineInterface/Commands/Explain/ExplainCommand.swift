import ArgumentParser

/// `okoce explain`: what any code means that a command prints, and what to do.
struct ExplainCommand: OkoceCommand {
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
    try CodeAnswer(code, command: "explain", format: format.format).show(in: session)
  }
}
