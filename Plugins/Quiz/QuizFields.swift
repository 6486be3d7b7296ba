import AssessmentKit
import CurriculumModel
import QTI

/// What a form or a prompt asks for: one field for each response.
enum QuizFields {
  static func fields(of paper: QuizPaper, isRequired: Bool) -> [SubmissionField] {
    let fields = paper.questions.enumerated().flatMap { number, question in
      let session = question.session()
      return question.item.responses.map { response in
        let interaction = question.item.interactions.first {
          $0.responseIdentifier == response.identifier
        }
        return field(
          paper.field(question, response.identifier),
          for: response,
          interaction,
          label: label(question, session, interaction, number + 1, of: paper),
          question.seed
        )
      }
    }
    return fields.map { field in
      var field = field
      field.isRequired = isRequired
      return field
    }
  }

  private static func field(
    _ name: String,
    for response: VariableDeclaration,
    _ interaction: Interaction?,
    label: LocalizedText,
    _ seed: UInt64
  ) -> SubmissionField {
    let choices = interaction?.shuffledChoices(seed: seed) ?? []
    func option(_ choice: Interaction.Choice) -> SubmissionField.Choice {
      .init(value: choice.identifier, label: QuizText.localized(choice, of: interaction))
    }
    switch interaction?.kind {
    case .upload: return SubmissionField(name: name, kind: .file, label: label, isPersonal: true)
    case .choice, .inlineChoice, .hottext, .hotspot:
      guard response.cardinality == .single, !choices.isEmpty else { fallthrough }
      return SubmissionField(
        name: name,
        kind: .choice,
        label: label,
        choices: choices.map(option)
      )
    default:
      // What may be chosen is listed, since several of them, or pairs, make one answer.
      let words = (choices + (interaction?.targets ?? [])).map(option)
      return SubmissionField(
        name: name,
        kind: isNumber(response, interaction) ? .number : .text,
        label: label,
        choices: words,
        composition: words.isEmpty ? nil : interaction.map { composition(of: $0, choices.count) },
        isPersonal: interaction?.kind == .extendedText
      )
    }
  }

  /// Whether one number is typed.
  private static func isNumber(
    _ response: VariableDeclaration,
    _ interaction: Interaction?
  ) -> Bool {
    guard let kind = interaction?.kind, [.textEntry, .slider].contains(kind) else { return false }
    return response.cardinality == .single
      && (response.baseType == .integer || response.baseType == .float)
  }

  /// - Parameter sources: how many choices stand before what they are paired with.
  private static func composition(of interaction: Interaction, _ sources: Int) -> AnswerComposition
  {
    switch interaction.kind {
    case .order, .graphicOrder: .sequence
    case .match, .gapMatch, .graphicGapMatch: .pairs(sources: sources)
    case .associate, .graphicAssociate: .pairs(sources: nil)
    default: .set(atMost: interaction.maxChoices)
    }
  }

  private static func label(
    _ question: QuizPaper.Question,
    _ session: ItemSession,
    _ interaction: Interaction?,
    _ number: Int,
    of paper: QuizPaper
  ) -> LocalizedText {
    let texts = ["id", "en"].map { language in
      let words = ContentText(language: language, session: session)
      let parts = [
        question.item.body.map { words.text(of: $0) },
        interaction?.prompt.map { words.text(of: $0) },
        interaction.map { $0.pictureWords(words) },
        interaction?.rangeWords(language: language),
        interaction.flatMap { question.item.gaps[$0.responseIdentifier] }
          .map { language == "en" ? "→ gap \($0)" : "→ isian \($0)" },
      ]
      let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      let said = text.isEmpty ? question.item.title : text
      let line = said.split(separator: "\n").joined(separator: " ")
      return paper.questions.count > 1 ? "\(number). \(line)" : line
    }
    return LocalizedText(id: texts[0], en: texts[1])
  }
}

/// Texts of items in both languages.
enum QuizText {
  static func localized(
    _ choice: Interaction.Choice,
    of interaction: Interaction?
  ) -> LocalizedText {
    let texts = ["id", "en"].map { language in
      let words = ContentText(language: language)
      let text = interaction?.words(for: choice, words) ?? words.text(of: choice.content)
      return text.split(separator: "\n").joined(separator: " ")
    }
    return LocalizedText(id: texts[0], en: texts[1])
  }

  static func localized(_ element: ItemElement, in session: ItemSession? = nil) -> LocalizedText {
    let texts = ["id", "en"].map { language in
      ContentText(language: language, session: session).text(of: element)
        .split(separator: "\n").joined(separator: " ")
    }
    return LocalizedText(id: texts[0], en: texts[1])
  }
}
