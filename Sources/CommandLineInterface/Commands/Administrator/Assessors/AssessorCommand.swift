import ArgumentParser

/// `okoce assessor`: what judges, from the box and from outside.
struct AssessorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assessor",
      abstract: AssessorHelp.assessor.spoken,
      discussion: AssessorHelp.assessorExamples.spoken,
      subcommands: [
        AssessorListCommand.self,
        AssessorShowCommand.self,
        AssessorInstallCommand.self,
        AssessorRemoveCommand.self,
        AssessorEnableCommand.self,
        AssessorDisableCommand.self,
        AssessorNewCommand.self,
        AssessorTestCommand.self,
        AssessorAssessCommand.self,
        AssessorServeCommand.self,
      ]
    )
  }
}
