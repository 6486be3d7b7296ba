import AssessmentKit
import CurriculumModel

/// Holds a `QuestionScreen` with the person at the keyboard.
struct KeyedDialogue {
  let language: Language
  let terminal: Terminal
  let keys: KeyReader
  /// `nil` where the time is not limited.
  var countdown: Countdown?

  /// The answers by field, those given in time when it ran out; `nil` when the person stopped.
  ///
  /// - Parameter keeping: gets all answers whenever one was given.
  func ask(
    _ dialogue: FieldDialogue,
    keeping keep: ([String: String]) -> Void
  ) -> [String: String]? {
    var screen = QuestionScreen(dialogue)
    while screen.field != nil {
      draw(screen)
      guard let key = countdown == nil ? keys.next() : keys.nextWithinASecond() else {
        if countdown?.isOver == true { break }
        continue
      }
      // What is pressed after the time counts for nothing.
      if countdown?.isOver == true { break }
      switch screen.press(key) {
      case .stays: continue
      case .moved: keep(screen.dialogue.answers)
      case .stopped:
        keep(screen.dialogue.answers)
        StandardStream.error.write(Self.clear)
        return nil
      }
    }
    StandardStream.error.write(Self.clear)
    return screen.dialogue.answers
  }

  private static let clear = "\u{1B}[H\u{1B}[2J"

  private func draw(_ screen: QuestionScreen) {
    guard let field = screen.field else { return }
    var page = Page(for: terminal)
    let (number, total) = screen.dialogue.number
    let left = countdown.map { " · " + QuizPhrases.timeLeft($0.text)(language) } ?? ""
    page.add(StyledText("\(number)/\(total)\(left)", .quiet))
    page.addBlank()
    page.add(StyledText(field.label(language), .strong))
    page.addBlank()
    for (place, choice) in field.choices.enumerated() {
      let isUnder = place == screen.cursor
      let box = screen.takesSeveral ? (screen.marked.contains(place) ? "[x] " : "[ ] ") : ""
      let mark = StyledText((isUnder ? "> " : "  ") + box + "\(place + 1).")
      page.add(
        mark: mark,
        isUnder
          ? StyledText(choice.label(language), .strong) : StyledText(choice.label(language))
      )
    }
    if field.choices.isEmpty || !screen.typed.isEmpty {
      page.add(StyledText("> " + screen.typed + "_"))
    }
    for problem in screen.problems {
      page.add(mark: Mark.failed.text(on: terminal), StyledText(problem))
    }
    page.addBlank()
    let keys = screen.takesSeveral ? QuizPhrases.keysForSeveral : QuizPhrases.keys
    page.add(StyledText(keys(language), .quiet))
    StandardStream.error.write(Self.clear + page.text)
  }
}
