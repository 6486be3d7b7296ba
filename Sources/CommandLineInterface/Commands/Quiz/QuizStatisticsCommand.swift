import ArgumentParser
import OrderedJSON
import Programme

/// `okoce quiz statistics`: which questions are too hard, too easy or keyed wrong.
struct QuizStatisticsCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statistics",
      abstract: QuizPhrases.statistics.spoken,
      discussion: QuizPhrases.statisticsExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(QuizPhrases.module.spoken))
  var module: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let statistics = try session.office(.read).questionStatistics(of: module)
    switch format.format {
    case .json:
      session.show(
        "quiz statistics",
        [
          .init("module", .string(module)), .init("attempts", .integer(statistics.attempts)),
          .init("questions", .array(statistics.questions.map(\.json))),
        ]
      )
    case .text: session.show(page(statistics, in: session))
    }
  }

  private func page(_ statistics: QuestionStatistics, in session: Session) -> Page {
    let language = session.language
    var page = session.newPage()
    guard !statistics.questions.isEmpty else {
      page.add(StyledText(QuizPhrases.unanswered(language)))
      return page
    }
    var table = Table([
      .init(QuizPhrases.question(language), isFlexible: true),
      .init(QuizPhrases.answers(language), .right),
      .init(QuizPhrases.difficulty(language), .right),
      .init(QuizPhrases.discrimination(language), .right),
    ])
    for question in statistics.questions {
      let discrimination = question.discrimination.map { language.number($0, places: 2) } ?? "–"
      let isSuspect = (question.discrimination ?? 1) < 0
      table.add(
        StyledText(question.name),
        StyledText("\(question.answers)"),
        StyledText(language.number(question.difficulty, places: 2)),
        isSuspect ? StyledText(discrimination, .bad) : StyledText(discrimination)
      )
    }
    page.add(table)
    return page
  }
}

extension QuestionStatistics.Question {
  fileprivate var json: JSONValue {
    .object([
      .init("question", .string(name)), .init("answers", .integer(answers)),
      .init("difficulty", .number(difficulty)),
      .init("discrimination", discrimination.map { .number($0) } ?? .null),
    ])
  }
}
