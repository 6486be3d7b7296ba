import AssessmentKit
import CurriculumModel

/// Holds a `FieldDialogue` with the person at the terminal.
struct TerminalDialogue {
  let language: Language
  let terminal: Terminal
  /// `nil` where the time is not limited.
  var countdown: Countdown?

  /// The answers by field; `nil` when the person stopped, or the input ended.
  ///
  /// - Parameter keeping: gets all answers whenever one was given.
  func ask(
    _ dialogue: FieldDialogue,
    title: String,
    confirming question: Phrase = DialoguePhrases.send,
    keeping keep: ([String: String]) -> Void
  ) -> [String: String]? {
    var dialogue = dialogue
    var page = Page(for: terminal)
    page.add(StyledText(title, .strong))
    page.add(StyledText(DialoguePhrases.instructions(language), .quiet))
    write(page)
    while true {
      while dialogue.field != nil {
        guard let line = answer(to: dialogue) else { return nil }
        // What was typed after the time counts for nothing.
        if countdown?.isOver == true { return dialogue.answers }
        switch dialogue.answer(line) {
        case .taken: keep(dialogue.answers)
        case .rejected(let problems): show(problems)
        case .cancelled: return nil
        }
      }
      let confirmation = confirmation(question)
      if countdown?.isOver == true { return dialogue.answers }
      switch confirmation {
      case .send: return dialogue.answers
      case .back: _ = dialogue.answer("back")
      case .cancel: return nil
      }
      // Nothing to go back to: everything stood on the command line.
      if dialogue.field == nil { return nil }
    }
  }

  private enum Confirmation {
    case send, back, cancel
  }

  private func answer(to dialogue: FieldDialogue) -> String? {
    guard let field = dialogue.field else { return nil }
    var page = Page(for: terminal)
    page.addBlank()
    let (number, total) = dialogue.number
    var question = StyledText("\(number)/\(total) ", .quiet)
    let label = field.label(language)
    question.append(label.isEmpty ? field.name : label, .strong)
    let hint = DialoguePhrases.hint(field)(language)
    if !hint.isEmpty { question.append(" (\(hint))", .quiet) }
    if let countdown {
      question.append(" · " + QuizPhrases.timeLeft(countdown.text)(language), .quiet)
    }
    page.add(question, hanging: 2)
    for (position, choice) in field.choices.enumerated() {
      if case .pairs(let sources?) = field.composition, position == sources { page.addBlank() }
      page.add(mark: StyledText("\(position + 1)."), StyledText(choice.label(language)), indent: 2)
    }
    write(page)
    StandardStream.error.write("> ")
    return readLine()
  }

  private func show(_ problems: [String]) {
    var page = Page(for: terminal)
    for problem in problems {
      page.add(mark: Mark.failed.text(on: terminal), StyledText(problem))
    }
    write(page)
  }

  private func confirmation(_ question: Phrase) -> Confirmation {
    while true {
      var page = Page(for: terminal)
      page.add(StyledText(question(language), .strong))
      write(page)
      StandardStream.error.write("> ")
      guard let line = readLine() else { return .cancel }
      switch TypedValue.trimmed(line).lowercased() {
      case "": return .send
      case "kembali", "back": return .back
      case "batal", "cancel": return .cancel
      case let word:
        guard let isAgreed = try? TypedValue.yesNo(word) else { continue }
        return isAgreed ? .send : .cancel
      }
    }
  }

  /// Whether the person says yes to something that can't be taken back; no, too, when the input ends.
  func agrees(to question: String) -> Bool {
    while true {
      var page = Page(for: terminal)
      page.add(StyledText(question, .strong))
      write(page)
      StandardStream.error.write("> ")
      guard let line = readLine() else { return false }
      if ["batal", "cancel"].contains(TypedValue.trimmed(line).lowercased()) { return false }
      if let isAgreed = try? TypedValue.yesNo(line) { return isAgreed }
    }
  }

  /// Questions go to standard error, so that standard output holds the answer alone.
  private func write(_ page: Page) { StandardStream.error.write(page.text) }
}
