import QTI

/// One question on paper: what is asked, what can be answered, and what is right.
struct QuestionView {
  private let item: AssessmentItem
  private let session: ItemSession
  private let number: Int
  private let seed: UInt64
  private let language: Language

  init(_ item: AssessmentItem, number: Int, seed: UInt64, in language: Language) {
    self.item = item
    self.number = number
    self.seed = seed
    self.language = language
    session = ItemSession(item, seed: seed)
  }

  func add(to page: inout Page) {
    let words = ContentText(language: language.rawValue, session: session)
    page.add(
      "\(String(number), .strong). \(item.title, .strong) \("· " + item.identifier, .quiet)",
      hanging: 3
    )
    if let body = item.body {
      for line in words.text(of: body).split(separator: "\n") {
        page.add(StyledText(String(line)), indent: 3)
      }
    }
    for interaction in item.interactions {
      if let prompt = interaction.prompt {
        page.add(StyledText(words.text(of: prompt)), indent: 3)
      }
      let picture = interaction.pictureWords(words)
      if !picture.isEmpty { page.add(StyledText(picture, .quiet), indent: 3) }
      if let range = interaction.rangeWords(language: language.rawValue) {
        page.add(StyledText(range, .quiet), indent: 3)
      }
      for choice in interaction.shuffledChoices(seed: seed) {
        add(choice, of: interaction, words, to: &page)
      }
      if !interaction.targets.isEmpty { page.addBlank() }
      for target in interaction.targets { add(target, of: interaction, words, to: &page) }
    }
    addKey(words, to: &page)
  }

  private func add(
    _ choice: Interaction.Choice,
    of interaction: Interaction,
    _ words: ContentText,
    to page: inout Page
  ) {
    let text = interaction.words(for: choice, words)
    page.add(
      mark: StyledText(choice.identifier, .quiet),
      StyledText(text == choice.identifier ? "" : text),
      indent: 5
    )
  }

  private func addKey(_ words: ContentText, to page: inout Page) {
    if item.needsReview {
      page.add(StyledText(QuizPhrases.byPerson(language), .quiet), indent: 3)
      return
    }
    var right = session
    for response in item.responses {
      let correct = session.correctResponse(response.identifier)
      guard !correct.isNull else { continue }
      right.respond(response.identifier, correct)
      let key = correct.members.map(\.written).joined(separator: ", ")
      page.add("\(QuizPhrases.key(language) + ":", .good) \(key)", indent: 3, hanging: 2)
    }
    right.process()
    for feedback in right.feedback {
      let text = ContentText(language: language.rawValue, session: right).text(of: feedback)
      page.add(StyledText(text, .quiet), indent: 3)
    }
  }
}
