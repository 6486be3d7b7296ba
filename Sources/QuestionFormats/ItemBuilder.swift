import CurriculumModel

/// One question as an item: declarations, body, rules and feedback.
struct ItemBuilder {
  let question: ImportedQuestion
  let identifier: String
  /// Where the question's pictures come to lie, by what its texts call them.
  let addresses: [String: String]

  init(_ question: ImportedQuestion, identifier: String, addresses: [String: String] = [:]) {
    self.question = question
    self.identifier = identifier
    self.addresses = addresses
  }

  var item: MarkupElement {
    let parts: [MarkupElement]
    switch question.kind {
    case .oneOf(let answers): parts = choice(answers, isSingle: true)
    case .someOf(let answers): parts = choice(answers, isSingle: false)
    case .shortText(let answers, let isCaseSensitive):
      parts = entry(textPart(answers, isCaseSensitive, "RESPONSE"))
    case .number(let answers): parts = entry(numberPart(answers, "RESPONSE"))
    case .matching(let pairs): parts = matching(pairs)
    case .essay: parts = essay
    case .gaps(let gaps): parts = self.gaps(gaps)
    case .words(let words, let keys): parts = self.words(words, keys: keys)
    }
    let words = question.name.isEmpty ? question.text.plain : question.name
    return qti(
      "qti-assessment-item",
      [
        "identifier": identifier, "title": String(words.replacing("\n", with: " ").prefix(60)),
        "adaptive": "false", "time-dependent": "false",
      ],
      parts.inItemOrder + generalFeedback
    )
  }

  // MARK: Parts

  /// An element with a text in it.
  func rich(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ text: RichText
  ) -> MarkupElement {
    var element = qti(name, attributes)
    element.children = placed(text.nodes)
    return element
  }

  /// With the addresses that the pictures come to have.
  func placed(_ nodes: [MarkupElement.Node]) -> [MarkupElement.Node] {
    nodes.map { node in
      guard case .element(var element) = node else { return node }
      for index in element.attributes.indices where element.attributes[index].name == "src" {
        let source = element.attributes[index].value
        element.attributes[index].value = addresses[source] ?? source
      }
      element.children = placed(element.children)
      return .element(element)
    }
  }

  func variable(_ name: String) -> MarkupElement { qti("qti-variable", ["identifier": name]) }

  func literal(_ value: Double) -> MarkupElement {
    qti("qti-base-value", ["base-type": "float"], text: Self.decimal(value))
  }

  func name(_ text: String) -> MarkupElement {
    qti("qti-base-value", ["base-type": "identifier"], text: text)
  }

  func set(_ name: String, _ value: MarkupElement) -> MarkupElement {
    qti("qti-set-outcome-value", ["identifier": name], [value])
  }

  func mapped(_ response: String) -> MarkupElement {
    qti("qti-map-response", ["identifier": response])
  }

  /// SCORE of a share of the points, and what is said to the share that was reached.
  ///
  /// - Parameter most: the greatest that `share` can be.
  func scored(_ share: MarkupElement, most: Double) -> [MarkupElement] {
    let points = question.points
    let value = points == 1 ? share : qti("qti-product", [:], [literal(points), share])
    return [set("SCORE", value)] + commenting(most: most * points)
  }

  func score(most: Double) -> MarkupElement {
    qti(
      "qti-outcome-declaration",
      [
        "identifier": "SCORE", "cardinality": "single", "base-type": "float",
        "normal-maximum": Self.decimal(most * question.points),
      ]
    )
  }

  func outcome(_ name: String, _ cardinality: String, _ type: String = "identifier")
    -> MarkupElement
  {
    qti(
      "qti-outcome-declaration",
      ["identifier": name, "cardinality": cardinality, "base-type": type]
    )
  }

  func response(
    _ name: String,
    _ cardinality: String,
    _ type: String,
    correct: [String],
    _ more: [MarkupElement] = []
  ) -> MarkupElement {
    let right = qti("qti-correct-response", [:], correct.map { qti("qti-value", text: $0) })
    return qti(
      "qti-response-declaration",
      ["identifier": name, "cardinality": cardinality, "base-type": type],
      (correct.isEmpty ? [] : [right]) + more
    )
  }

  func processing(_ rules: [MarkupElement]) -> MarkupElement {
    qti("qti-response-processing", [:], rules)
  }

  // MARK: Feedback

  func modal(_ variable: String, _ identifier: String, _ text: RichText) -> [MarkupElement] {
    guard !text.isEmpty else { return [] }
    var feedback = qti(
      "qti-modal-feedback",
      ["outcome-identifier": variable, "identifier": identifier, "show-hide": "show"]
    )
    feedback.children = [.element(rich("qti-content-body", [:], text))]
    return [feedback]
  }

  private var generalFeedback: [MarkupElement] {
    modal("completionStatus", "completed", question.feedback)
  }

  /// What is said to everything, something and nothing right.
  private func commenting(most: Double) -> [MarkupElement] {
    guard !question.comments.isEmpty else { return [] }
    func reaches(_ operation: String, _ value: Double) -> MarkupElement {
      qti(operation, [:], [variable("SCORE"), literal(value)])
    }
    return [
      qti(
        "qti-response-condition",
        [:],
        [
          qti(
            "qti-response-if",
            [:],
            [reaches("qti-gte", most - 1e-9), set("RESULT", name("right"))]
          ),
          qti("qti-response-else-if", [:], [reaches("qti-gt", 0), set("RESULT", name("partly"))]),
          qti("qti-response-else", [:], [set("RESULT", name("wrong"))]),
        ]
      )
    ]
  }

  var comments: [MarkupElement] {
    guard !question.comments.isEmpty else { return [] }
    let said = question.comments
    return [outcome("RESULT", "single")] + modal("RESULT", "right", said.right)
      + modal("RESULT", "partly", said.partly) + modal("RESULT", "wrong", said.wrong)
  }

  static func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : "A\(place + 1)"
  }

  /// Without the dust of binary fractions; what has no short decimal form stays exact.
  static func decimal(_ value: Double) -> String {
    let rounded = (value * 1e9).rounded() / 1e9
    let shown = abs(rounded - value) < 1e-12 ? rounded : value
    return Int(exactly: shown).map { String($0) } ?? String(shown)
  }
}

extension [MarkupElement] {
  /// As QTI has the parts of an item one after the other.
  fileprivate var inItemOrder: [MarkupElement] {
    let order = [
      "qti-response-declaration", "qti-outcome-declaration", "qti-item-body",
      "qti-response-processing", "qti-modal-feedback",
    ]
    return order.flatMap { name in filter { $0.name == name } }
  }
}
