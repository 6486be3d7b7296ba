import CurriculumModel

/// One question as an item: declarations, body, rules and feedback.
struct ItemBuilder {
  private let question: ImportedQuestion
  private let identifier: String

  init(_ question: ImportedQuestion, identifier: String) {
    self.question = question
    self.identifier = identifier
  }

  var item: MarkupElement {
    let parts: [MarkupElement]
    switch question.kind {
    case .oneOf(let answers): parts = choice(answers, isSingle: true)
    case .someOf(let answers): parts = choice(answers, isSingle: false)
    case .shortText(let answers, let isCaseSensitive): parts = text(answers, isCaseSensitive)
    case .number(let answers): parts = number(answers)
    case .matching(let pairs): parts = matching(pairs)
    case .essay: parts = essay
    }
    let title = String(question.name.isEmpty ? question.text.prefix(60) : question.name.prefix(60))
    return qti(
      "qti-assessment-item",
      [
        "identifier": identifier, "title": title.replacing("\n", with: " "), "adaptive": "false",
        "time-dependent": "false",
      ],
      parts + generalFeedback
    )
  }

  // MARK: Kinds

  private func choice(_ answers: [ImportedQuestion.Answer], isSingle: Bool) -> [MarkupElement] {
    let named = answers.enumerated().map { (identifier: Self.letter($0), answer: $1) }
    let right = named.filter { $0.answer.worth > 0 }
    let best = isSingle ? right.max { $0.answer.worth < $1.answer.worth }.map { [$0] } ?? [] : right
    let maximum = best.reduce(0) { $0 + $1.answer.worth }
    let mapping = qti(
      "qti-mapping",
      ["default-value": "0", "lower-bound": "0", "upper-bound": Self.decimal(maximum)],
      named.map { entry in
        qti(
          "qti-map-entry",
          ["map-key": entry.identifier, "mapped-value": Self.decimal(entry.answer.worth)]
        )
      }
    )
    let interaction = qti(
      "qti-choice-interaction",
      ["response-identifier": "RESPONSE", "max-choices": isSingle ? "1" : "0", "shuffle": "true"],
      [qti("qti-prompt", text: question.text)]
        + named.map {
          qti("qti-simple-choice", ["identifier": $0.identifier], text: $0.answer.text)
        }
    )
    let cardinality = isSingle ? "single" : "multiple"
    return [
      response(cardinality, "identifier", correct: best.map(\.identifier), [mapping]),
      score(maximum), feedbackVariable(cardinality), body([interaction]),
      processing([
        set("SCORE", qti("qti-map-response", ["identifier": "RESPONSE"])),
        set("FEEDBACK", qti("qti-variable", ["identifier": "RESPONSE"])),
      ]),
    ]
      + named.compactMap { entry in
        entry.answer.feedback.isEmpty ? nil : feedback(entry.identifier, entry.answer.feedback)
      }
  }

  private func text(
    _ answers: [ImportedQuestion.Answer],
    _ isCaseSensitive: Bool
  ) -> [MarkupElement] {
    let best = answers.max { $0.worth < $1.worth }
    let mapping = qti(
      "qti-mapping",
      ["default-value": "0"],
      answers.map { answer in
        qti(
          "qti-map-entry",
          [
            "map-key": answer.text, "mapped-value": Self.decimal(answer.worth),
            "case-sensitive": isCaseSensitive ? "true" : "false",
          ]
        )
      }
    )
    return [
      response("single", "string", correct: best.map { [$0.text] } ?? [], [mapping]),
      score(best?.worth ?? 1), body(entry),
      processing([set("SCORE", qti("qti-map-response", ["identifier": "RESPONSE"]))]),
    ]
  }

  private func number(_ answers: [ImportedQuestion.NumericAnswer]) -> [MarkupElement] {
    let best = answers.max { $0.worth < $1.worth }
    let correct = best.map { [Self.decimal(($0.lower + $0.upper) / 2)] } ?? []
    let branches = answers.enumerated().map { place, answer in
      qti(
        place == 0 ? "qti-response-if" : "qti-response-else-if",
        [:],
        [
          qti(
            "qti-and",
            [:],
            [
              qti("qti-gte", [:], [variable, literal(answer.lower)]),
              qti("qti-lte", [:], [variable, literal(answer.upper)]),
            ]
          ), set("SCORE", literal(answer.worth)),
          set(
            "FEEDBACK",
            qti("qti-base-value", ["base-type": "identifier"], text: Self.letter(place))
          ),
        ]
      )
    }
    return [
      response("single", "float", correct: correct, []), score(best?.worth ?? 1),
      feedbackVariable("single"), body(entry),
      processing([qti("qti-response-condition", [:], branches)]),
    ]
      + answers.enumerated().compactMap { place, answer in
        answer.feedback.isEmpty ? nil : feedback(Self.letter(place), answer.feedback)
      }
  }

  private func matching(_ pairs: [ImportedQuestion.Pair]) -> [MarkupElement] {
    let lefts = pairs.filter { !$0.left.isEmpty }
    var rights: [String] = []
    for pair in pairs where !rights.contains(pair.right) { rights.append(pair.right) }
    let keys = lefts.enumerated().map { place, pair in
      "L\(place + 1) R\((rights.firstIndex(of: pair.right) ?? 0) + 1)"
    }
    let mapping = qti(
      "qti-mapping",
      ["default-value": "0"],
      keys.map { qti("qti-map-entry", ["map-key": $0, "mapped-value": "1"]) }
    )
    func choice(_ name: String, _ most: Int, _ text: String) -> MarkupElement {
      qti(
        "qti-simple-associable-choice",
        ["identifier": name, "match-max": "\(most)"],
        text: text
      )
    }
    let interaction = qti(
      "qti-match-interaction",
      ["response-identifier": "RESPONSE", "max-associations": "\(lefts.count)", "shuffle": "true"],
      [
        qti("qti-prompt", text: question.text),
        qti(
          "qti-simple-match-set",
          [:],
          lefts.enumerated().map { choice("L\($0 + 1)", 1, $1.left) }
        ),
        qti(
          "qti-simple-match-set",
          [:],
          rights.enumerated().map { choice("R\($0 + 1)", lefts.count, $1) }
        ),
      ]
    )
    return [
      response("multiple", "directedPair", correct: keys, [mapping]), score(Double(lefts.count)),
      body([interaction]),
      processing([set("SCORE", qti("qti-map-response", ["identifier": "RESPONSE"]))]),
    ]
  }

  private var essay: [MarkupElement] {
    let outcome = qti(
      "qti-outcome-declaration",
      [
        "identifier": "SCORE", "cardinality": "single", "base-type": "float",
        "normal-maximum": "1", "external-scored": "human",
      ]
    )
    let interaction = qti(
      "qti-extended-text-interaction",
      ["response-identifier": "RESPONSE"],
      [qti("qti-prompt", text: question.text)]
    )
    return [response("single", "string", correct: [], []), outcome, body([interaction])]
  }

  // MARK: Parts

  private var variable: MarkupElement { qti("qti-variable", ["identifier": "RESPONSE"]) }

  private func literal(_ value: Double) -> MarkupElement {
    qti("qti-base-value", ["base-type": "float"], text: Self.decimal(value))
  }

  private var entry: [MarkupElement] {
    [
      qti("p", text: question.text),
      qti("p", [:], [qti("qti-text-entry-interaction", ["response-identifier": "RESPONSE"])]),
    ]
  }

  private func body(_ children: [MarkupElement]) -> MarkupElement {
    qti("qti-item-body", [:], children)
  }

  private func processing(_ rules: [MarkupElement]) -> MarkupElement {
    qti("qti-response-processing", [:], rules)
  }

  private func set(_ name: String, _ value: MarkupElement) -> MarkupElement {
    qti("qti-set-outcome-value", ["identifier": name], [value])
  }

  private func response(
    _ cardinality: String,
    _ type: String,
    correct: [String],
    _ more: [MarkupElement]
  ) -> MarkupElement {
    let right = qti("qti-correct-response", [:], correct.map { qti("qti-value", text: $0) })
    return qti(
      "qti-response-declaration",
      ["identifier": "RESPONSE", "cardinality": cardinality, "base-type": type],
      (correct.isEmpty ? [] : [right]) + more
    )
  }

  private func score(_ maximum: Double) -> MarkupElement {
    qti(
      "qti-outcome-declaration",
      [
        "identifier": "SCORE", "cardinality": "single", "base-type": "float",
        "normal-maximum": Self.decimal(maximum),
      ]
    )
  }

  private func feedbackVariable(_ cardinality: String) -> MarkupElement {
    qti(
      "qti-outcome-declaration",
      ["identifier": "FEEDBACK", "cardinality": cardinality, "base-type": "identifier"]
    )
  }

  private func feedback(_ identifier: String, _ text: String) -> MarkupElement {
    modal("FEEDBACK", identifier, text)
  }

  private var generalFeedback: [MarkupElement] {
    question.feedback.isEmpty ? [] : [modal("completionStatus", "completed", question.feedback)]
  }

  private func modal(_ variable: String, _ identifier: String, _ text: String) -> MarkupElement {
    qti(
      "qti-modal-feedback",
      ["outcome-identifier": variable, "identifier": identifier, "show-hide": "show"],
      [qti("qti-content-body", text: text)]
    )
  }

  private static func letter(_ place: Int) -> String {
    place < 26
      ? String(UnicodeScalar(UInt8(65 + place))) : "A\(place + 1)"
  }

  private static func decimal(_ value: Double) -> String {
    let rounded = (value * 1e9).rounded() / 1e9
    return Int(exactly: rounded).map { String($0) } ?? String(rounded)
  }
}
