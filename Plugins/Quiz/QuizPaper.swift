public import QTI

/// The questions of one attempt, in the order in which they are asked.
public struct QuizPaper: Sendable {
  public struct Question: Sendable {
    /// What the test or the bank calls it.
    public var name: String
    public var item: AssessmentItem
    /// For its template variables and the order of its choices.
    public var seed: UInt64

    /// The session before any response.
    public func session() -> ItemSession { ItemSession(item, seed: seed) }
  }

  public let questions: [Question]
  let isAlone: Bool

  /// The paper of a seed; the same seed draws the same paper on every machine.
  ///
  /// Of a test, every item that its bank has: which of them count shows only as it is answered.
  public init(_ configuration: QuizConfiguration, seed: UInt64) {
    isAlone = configuration.items.count == 1
    var random = Mulberry32(seed: seed)
    var positions = Array(configuration.items.indices)
    if configuration.test == nil, let draw = configuration.draw, draw < positions.count {
      random.shuffle(&positions)
      positions = Array(positions.prefix(draw))
      if !configuration.isShuffled { positions.sort() }
    } else if configuration.isShuffled {
      random.shuffle(&positions)
    }
    questions = positions.map { position in
      let item = configuration.items[position]
      return Question(
        name: item.identifier,
        item: item,
        seed: seed &+ UInt64(position)
      )
    }
  }

  /// Every question there is, in the bank's order.
  init(wholeBank configuration: QuizConfiguration) {
    isAlone = configuration.items.count == 1
    questions = configuration.items.map { Question(name: $0.identifier, item: $0, seed: 0) }
  }

  /// The name of the field that takes a response: the response's own in a quiz of one item, else
  /// with the item's in front.
  public func field(_ question: Question, _ response: String) -> String {
    isAlone ? response : question.name + "." + response
  }
}
