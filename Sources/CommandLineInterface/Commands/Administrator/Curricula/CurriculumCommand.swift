import ArgumentParser

/// `okoce curriculum`: what is taught and asked, from files to published versions.
struct CurriculumCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "curriculum",
      abstract: CurriculumHelp.curriculum.spoken,
      discussion: CurriculumHelp.curriculumExamples.spoken,
      subcommands: [
        CurriculumNewCommand.self,
        CurriculumCheckCommand.self,
        CurriculumFormatCommand.self,
        CurriculumPublishCommand.self,
        CurriculumListCommand.self,
        CurriculumExplainCommand.self,
        CurriculumShowCommand.self,
        CurriculumGraphCommand.self,
        CurriculumDiffCommand.self,
        CurriculumMigrateCommand.self,
      ]
    )
  }
}
