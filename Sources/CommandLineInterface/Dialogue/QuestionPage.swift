import AssessmentKit

/// A question as it stands on the screen.
struct QuestionPage {
  let language: Language
  let terminal: Terminal
  /// What is left of the time; `nil` where it is not limited.
  let timeLeft: String?

  func text(of screen: QuestionScreen) -> String {
    var page = Page(for: terminal)
    let left = timeLeft.map { " · " + QuizPhrases.timeLeft($0)(language) } ?? ""
    guard let field = screen.field else {
      page.add(StyledText(QuizPhrases.allAnswered(language) + left, .strong))
      page.addBlank()
      page.add(StyledText(QuizPhrases.keysAtTheEnd(language), .quiet))
      return page.text
    }
    let (number, total) = screen.dialogue.number
    page.add(StyledText("\(number)/\(total)\(left)", .quiet))
    page.addBlank()
    page.add(StyledText(field.label(language), .strong))
    page.addBlank()
    addChoices(of: field, screen, to: &page)
    if field.choices.isEmpty || !screen.typed.isEmpty {
      page.add(StyledText("> " + screen.typed + "_"), hanging: 2)
    }
    for problem in screen.problems {
      page.add(mark: Mark.failed.text(on: terminal), StyledText(problem))
    }
    page.addBlank()
    page.add(StyledText(keys(for: field, screen)(language), .quiet))
    return page.text
  }

  private func addChoices(
    of field: SubmissionField,
    _ screen: QuestionScreen,
    to page: inout Page
  ) {
    for (place, choice) in field.choices.enumerated() {
      if case .pairs(let sources?) = field.composition, place == sources { page.addBlank() }
      let isUnder = place == screen.cursor
      let box = screen.takesSeveral ? "[\(sign(of: place, field, screen))] " : ""
      page.add(
        mark: StyledText((isUnder ? "> " : "  ") + box + "\(place + 1)."),
        StyledText(choice.label(language), isUnder ? .strong : .plain)
      )
    }
    guard !screen.pairs.isEmpty else { return }
    page.addBlank()
    for pair in screen.pairs {
      let halves = [pair.first, pair.second].map { field.choices[$0].label(language) }
      page.add(StyledText(halves.joined(separator: " – ")), indent: 2, hanging: 2)
    }
  }

  /// What stands in the box of a choice.
  private func sign(of place: Int, _ field: SubmissionField, _ screen: QuestionScreen) -> String {
    if place == screen.half { return "?" }
    guard let position = screen.marked.firstIndex(of: place) else { return " " }
    return field.composition == .sequence ? "\(position + 1)" : "x"
  }

  private func keys(for field: SubmissionField, _ screen: QuestionScreen) -> Phrase {
    if screen.takesPairs { return QuizPhrases.keysForPairs }
    if field.composition == .sequence { return QuizPhrases.keysForOrder }
    if screen.takesSeveral { return QuizPhrases.keysForSeveral }
    if field.choices.isEmpty { return QuizPhrases.keysForTyping(DialoguePhrases.hint(field)) }
    return QuizPhrases.keys
  }
}
