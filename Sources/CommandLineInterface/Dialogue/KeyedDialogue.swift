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
    defer { StandardStream.error.write(Self.clear) }
    while true {
      let page = QuestionPage(language: language, terminal: terminal, timeLeft: countdown?.text)
      StandardStream.error.write(Self.clear + page.text(of: screen))
      guard let key = countdown == nil ? keys.next() : keys.nextWithinASecond() else {
        if countdown?.isOver == true { return screen.dialogue.answers }
        continue
      }
      // What is pressed after the time counts for nothing.
      if countdown?.isOver == true { return screen.dialogue.answers }
      switch screen.press(key) {
      case .stays: continue
      case .moved: keep(screen.dialogue.answers)
      case .sent: return screen.dialogue.answers
      case .stopped:
        keep(screen.dialogue.answers)
        return nil
      }
    }
  }

  private static let clear = "\u{1B}[H\u{1B}[2J"
}
