import CurriculumModel

/// Questions in which something is chosen or put together, and those that a person judges.
extension ItemBuilder {
  func choice(_ answers: [ImportedQuestion.Answer], isSingle: Bool) -> [MarkupElement] {
    let named = answers.enumerated().map { (identifier: Self.letter($0), answer: $1) }
    let right = named.filter { $0.answer.worth > 0 }
    let best =
      isSingle ? right.max { $0.answer.worth < $1.answer.worth }.map { [$0] } ?? [] : right
    let most = best.reduce(0) { $0 + $1.answer.worth }
    let mapping = qti(
      "qti-mapping",
      ["default-value": "0", "lower-bound": "0", "upper-bound": Self.decimal(most)],
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
      [rich("qti-prompt", [:], question.text)]
        + named.map { rich("qti-simple-choice", ["identifier": $0.identifier], $0.answer.text) }
    )
    let cardinality = isSingle ? "single" : "multiple"
    return [
      response("RESPONSE", cardinality, "identifier", correct: best.map(\.identifier), [mapping]),
      score(most: most), outcome("FEEDBACK", cardinality), qti("qti-item-body", [:], [interaction]),
      processing(
        scored(mapped("RESPONSE"), most: most) + [set("FEEDBACK", variable("RESPONSE"))]
      ),
    ] + named.flatMap { modal("FEEDBACK", $0.identifier, $0.answer.feedback) } + comments
  }

  func matching(_ pairs: [ImportedQuestion.Pair]) -> [MarkupElement] {
    let lefts = pairs.filter { !$0.left.isEmpty }
    var rights: [RichText] = []
    for pair in pairs where !rights.contains(pair.right) { rights.append(pair.right) }
    let keys = lefts.enumerated().map { place, pair in
      "L\(place + 1) R\((rights.firstIndex(of: pair.right) ?? 0) + 1)"
    }
    func choice(_ name: String, _ most: Int, _ text: RichText) -> MarkupElement {
      rich("qti-simple-associable-choice", ["identifier": name, "match-max": "\(most)"], text)
    }
    let interaction = qti(
      "qti-match-interaction",
      ["response-identifier": "RESPONSE", "max-associations": "\(lefts.count)", "shuffle": "true"],
      [
        rich("qti-prompt", [:], question.text),
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
    return paired(keys, qti("qti-item-body", [:], [interaction]))
  }

  /// Words that are put into the gaps of a text.
  func words(_ words: [ImportedQuestion.Word], keys: [Int]) -> [MarkupElement] {
    let choices = words.enumerated().map { place, word in
      rich(
        "qti-gap-text",
        ["identifier": "W\(place + 1)", "match-max": word.isUnlimited ? "0" : "1"],
        word.text
      )
    }
    var text = qti("p")
    text.children = withGaps(question.text.nodes) { qti("qti-gap", ["identifier": "G\($0 + 1)"]) }
    let interaction = qti(
      "qti-gap-match-interaction",
      ["response-identifier": "RESPONSE", "shuffle": "true"],
      choices + [text]
    )
    let pairs = keys.enumerated().map { "W\($1 + 1) G\($0 + 1)" }
    return paired(pairs, qti("qti-item-body", [:], [interaction]))
  }

  /// Each pair is worth the same share of the points.
  private func paired(_ keys: [String], _ body: MarkupElement) -> [MarkupElement] {
    let mapping = qti(
      "qti-mapping",
      ["default-value": "0"],
      keys.map { qti("qti-map-entry", ["map-key": $0, "mapped-value": "1"]) }
    )
    let share = qti("qti-divide", [:], [mapped("RESPONSE"), literal(Double(keys.count))])
    return [
      response("RESPONSE", "multiple", "directedPair", correct: keys, [mapping]), score(most: 1),
      body,
      processing(scored(share, most: 1)),
    ] + comments
  }

  var essay: [MarkupElement] {
    let outcome = qti(
      "qti-outcome-declaration",
      [
        "identifier": "SCORE", "cardinality": "single", "base-type": "float",
        "normal-maximum": Self.decimal(question.points), "external-scored": "human",
      ]
    )
    let interaction = qti(
      "qti-extended-text-interaction",
      ["response-identifier": "RESPONSE"],
      [rich("qti-prompt", [:], question.text)]
    )
    let notes =
      question.notes.isEmpty
      ? [] : [rich("qti-rubric-block", ["view": "scorer", "use": "scoring"], question.notes)]
    return [
      response("RESPONSE", "single", "string", correct: []), outcome,
      qti("qti-item-body", [:], notes + [interaction]),
    ]
  }
}
