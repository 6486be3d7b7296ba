import CivilTime
import CurriculumModel
import OrderedJSON
import Programme

extension ProgressReport {
  /// What is out of the ordinary with the moment it is about; nothing for now.
  func momentLines(in language: Language) -> [String] {
    [
      isForecast ? MomentPhrases.forecast(asOf)(language) : nil,
      knownAt.map { MomentPhrases.knownAt($0)(language) },
    ]
    .compactMap(\.self)
  }
}

extension Session {
  /// Answers a question about a moment: what had not begun by then is an answer, no failure.
  ///
  /// - Parameter day: the day that was asked about; one to come is a forecast.
  func answer(
    _ command: String,
    as format: FormatOption.Format,
    about day: Day? = nil,
    _ body: () throws -> Void
  ) throws {
    do {
      if let day, format == .text, environment.clock.now().day() < day {
        var page = newPage()
        page.add(StyledText(MomentPhrases.forecast(day)(language), .quiet))
        show(page)
      }
      try body()
    } catch let ProgrammeError.notYet(subject, name, began, asked) {
      let words = MomentPhrases.notYet(subject, name, began: began, asked: asked)(language)
      switch format {
      case .json:
        show(
          command,
          [
            .init("language", .string(language.rawValue)),
            .init(subject.rawValue, .string(name)), .init("asOf", JSONValue(asked)),
            .init("notYetRegistered", .bool(subject == .registration)),
            .init("began", JSONValue(began)), .init("message", .string(words)),
          ]
        )
      case .text:
        var page = newPage()
        page.add(mark: Mark.locked.text(on: terminal), StyledText(words))
        show(page)
      }
    }
  }
}
