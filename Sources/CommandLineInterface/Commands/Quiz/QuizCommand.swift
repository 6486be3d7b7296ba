import ArgumentParser

/// `okoce quiz`: questions, for those who answer them and those who write them.
struct QuizCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quiz",
      abstract: QuizPhrases.quiz.spoken,
      discussion: QuizPhrases.quizExamples.spoken,
      subcommands: [
        QuizTakeCommand.self, QuizPreviewCommand.self, QuizImportCommand.self,
        QuizStatisticsCommand.self,
      ]
    )
  }
}
