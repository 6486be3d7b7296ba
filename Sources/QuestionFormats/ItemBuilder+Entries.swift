import CurriculumModel

/// One response that is typed or chosen within a text, with what it is worth.
struct ResponsePart {
  var declarations: [MarkupElement]
  var rules: [MarkupElement]
  /// Its worth as a share of 1.
  var worth: MarkupElement
  var most: Double
  var feedback: [MarkupElement]
  var interaction: MarkupElement
}

extension ItemBuilder {
  /// A question with one line to type.
  func entry(_ part: ResponsePart) -> [MarkupElement] {
    var line = qti("p", [:], [part.interaction])
    if !question.unit.isEmpty { line.children.append(.text(" " + question.unit)) }
    return part.declarations + [
      score(most: part.most),
      qti("qti-item-body", [:], [rich("p", [:], question.text), line]),
      processing(part.rules + scored(part.worth, most: part.most)),
    ] + part.feedback + comments
  }

  /// Texts, each with what it is worth; `*` in one stands for any text, unless a backslash is before it.
  func textPart(
    _ answers: [ImportedQuestion.Answer],
    _ isCaseSensitive: Bool,
    _ name: String
  ) -> ResponsePart {
    let best = answers.max { $0.worth < $1.worth }
    let wildcards = answers.map { Wildcard($0.text.plain) }
    let key = best.map { Wildcard($0.text.plain).example } ?? ""
    let interaction = qti("qti-text-entry-interaction", ["response-identifier": name])
    guard wildcards.contains(where: \.isOpen) || answers.contains(where: { !$0.feedback.isEmpty })
    else {
      let mapping = qti(
        "qti-mapping",
        ["default-value": "0"],
        zip(answers, wildcards).map { answer, text in
          qti(
            "qti-map-entry",
            [
              "map-key": text.example, "mapped-value": Self.decimal(answer.worth),
              "case-sensitive": isCaseSensitive ? "true" : "false",
            ]
          )
        }
      )
      return ResponsePart(
        declarations: [response(name, "single", "string", correct: [key], [mapping])],
        rules: [],
        worth: mapped(name),
        most: best?.worth ?? 1,
        feedback: [],
        interaction: interaction
      )
    }
    let conditions = wildcards.map { text in
      text.isOpen
        ? qti(
          "qti-pattern-match",
          ["pattern": text.pattern(isCaseSensitive: isCaseSensitive)],
          [variable(name)]
        )
        : qti(
          "qti-string-match",
          ["case-sensitive": isCaseSensitive ? "true" : "false"],
          [variable(name), qti("qti-base-value", ["base-type": "string"], text: text.example)]
        )
    }
    return part(
      name,
      response(name, "single", "string", correct: [key]),
      zip(conditions, answers).map { ($0, $1.worth, $1.feedback) },
      interaction
    )
  }

  func numberPart(_ answers: [ImportedQuestion.NumericAnswer], _ name: String) -> ResponsePart {
    let best = answers.filter { $0.lower.isFinite }.max { $0.worth < $1.worth }
    let correct = best.map { [Self.decimal(($0.lower + $0.upper) / 2)] } ?? []
    let conditions = answers.map { answer in
      answer.lower.isFinite
        ? qti(
          "qti-and",
          [:],
          [
            qti("qti-gte", [:], [variable(name), literal(answer.lower)]),
            qti("qti-lte", [:], [variable(name), literal(answer.upper)]),
          ]
        ) : qti("qti-not", [:], [qti("qti-is-null", [:], [variable(name)])])
    }
    return part(
      name,
      response(name, "single", "float", correct: correct),
      zip(conditions, answers).map { ($0, $1.worth, $1.feedback) },
      qti("qti-text-entry-interaction", ["response-identifier": name])
    )
  }

  /// The first condition that holds says what the response is worth.
  private func part(
    _ name: String,
    _ declaration: MarkupElement,
    _ cases: [(condition: MarkupElement, worth: Double, feedback: RichText)],
    _ interaction: MarkupElement
  ) -> ResponsePart {
    let (points, said) = Self.names(for: name)
    let branches = cases.enumerated().map { place, one in
      qti(
        place == 0 ? "qti-response-if" : "qti-response-else-if",
        [:],
        [
          one.condition, set(points, literal(one.worth)), set(said, self.name(Self.letter(place))),
        ]
      )
    }
    return ResponsePart(
      declarations: [declaration, outcome(points, "single", "float"), outcome(said, "single")],
      rules: [qti("qti-response-condition", [:], branches)],
      worth: variable(points),
      most: cases.map(\.worth).max() ?? 1,
      feedback: cases.enumerated().flatMap { modal(said, Self.letter($0), $1.feedback) },
      interaction: interaction
    )
  }

  static func names(for response: String) -> (points: String, feedback: String) {
    response == "RESPONSE" ? ("POINTS", "FEEDBACK") : ("POINTS-\(response)", "FEEDBACK-\(response)")
  }

  // MARK: Texts with gaps

  func gaps(_ gaps: [ImportedQuestion.Gap]) -> [MarkupElement] {
    let parts = gaps.enumerated().map { part(of: $1, "R\($0 + 1)") }
    let weight = gaps.reduce(0) { $0 + $1.weight }
    let most = zip(gaps, parts).reduce(0) { $0 + $1.0.weight * $1.1.most }
    let sum = qti(
      "qti-sum",
      [:],
      zip(gaps, parts).map { gap, part in
        gap.weight == 1 ? part.worth : qti("qti-product", [:], [literal(gap.weight), part.worth])
      }
    )
    let share = qti("qti-divide", [:], [sum, literal(weight > 0 ? weight : 1)])
    var text = qti("div")
    text.children = withGaps(question.text.nodes) { number in
      parts.indices.contains(number) ? parts[number].interaction : qti("span")
    }
    let best = weight > 0 ? most / weight : 0
    return parts.flatMap(\.declarations) + [
      score(most: best), qti("qti-item-body", [:], [text]),
      processing(parts.flatMap(\.rules) + scored(share, most: best)),
    ] + parts.flatMap(\.feedback) + comments
  }

  private func part(of gap: ImportedQuestion.Gap, _ name: String) -> ResponsePart {
    switch gap.kind {
    case .shortText(let answers, let isCaseSensitive):
      return textPart(answers, isCaseSensitive, name)
    case .number(let answers): return numberPart(answers, name)
    case .choice(let answers, let isShuffled):
      let best = answers.indices.max { answers[$0].worth < answers[$1].worth } ?? 0
      let mapping = qti(
        "qti-mapping",
        ["default-value": "0"],
        answers.enumerated().map { place, answer in
          qti(
            "qti-map-entry",
            ["map-key": Self.letter(place), "mapped-value": Self.decimal(answer.worth)]
          )
        }
      )
      let said = Self.names(for: name).feedback
      return ResponsePart(
        declarations: [
          response(name, "single", "identifier", correct: [Self.letter(best)], [mapping]),
          outcome(said, "single"),
        ],
        rules: [set(said, variable(name))],
        worth: mapped(name),
        most: answers.map(\.worth).max() ?? 1,
        feedback: answers.enumerated().flatMap { modal(said, Self.letter($0), $1.feedback) },
        interaction: qti(
          "qti-inline-choice-interaction",
          ["response-identifier": name, "shuffle": isShuffled ? "true" : "false"],
          answers.enumerated().map {
            rich("qti-inline-choice", ["identifier": Self.letter($0)], $1.text)
          }
        )
      )
    }
  }

  /// The text with an element in the place of each gap.
  func withGaps(
    _ nodes: [MarkupElement.Node],
    _ gap: (Int) -> MarkupElement
  ) -> [MarkupElement.Node] {
    placed(nodes).flatMap { node -> [MarkupElement.Node] in
      switch node {
      case .text(let text):
        return GapMark.pieces(of: text).map { piece in
          piece.gap.map { .element(gap($0)) } ?? .text(piece.text)
        }
      case .element(var element):
        element.children = withGaps(element.children, gap)
        return [.element(element)]
      }
    }
  }
}

/// A text in which `*` stands for any signs.
///
/// - Source: Moodle documentation, Short-answer question type, Using the wildcard character.
struct Wildcard {
  /// What stands between the stars.
  private let pieces: [String]

  init(_ text: String) {
    var pieces = [""]
    var isEscaped = false
    for character in text {
      if character == "*", !isEscaped {
        pieces.append("")
      } else {
        if isEscaped, character != "*" { pieces[pieces.count - 1].append("\\") }
        if character != "\\" || isEscaped { pieces[pieces.count - 1].append(character) }
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if isEscaped { pieces[pieces.count - 1].append("\\") }
    self.pieces = pieces
  }

  var isOpen: Bool { pieces.count > 1 }

  /// A text that fits: the stars stand for nothing.
  var example: String {
    let text = pieces.joined()
    return text.isEmpty && isOpen ? "*" : text
  }

  /// A regular expression of XML Schema for it.
  func pattern(isCaseSensitive: Bool) -> String {
    pieces.map { piece in
      piece.unicodeScalars.map { scalar -> String in
        let small = scalar.properties.lowercaseMapping
        let large = scalar.properties.uppercaseMapping
        if !isCaseSensitive, small != large, small.unicodeScalars.count == 1,
          large.unicodeScalars.count == 1
        {
          return "[\(small)\(large)]"
        }
        return "\\|.-^?*+{}()[]".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
      }.joined()
    }.joined(separator: "[\\s\\S]*")
  }
}
