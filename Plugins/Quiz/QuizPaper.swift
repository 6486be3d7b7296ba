public import QTI

/// The questions of one attempt, in the order in which they are asked.
public struct QuizPaper: Sendable {
  public struct Question: Sendable {
    /// What the bank calls it; an item that a test asks twice goes by its place in the test.
    public var name: String
    public var item: AssessmentItem
    /// For its template variables and the order of its choices.
    public var seed: UInt64
    /// The session before any response.
    let drawn: ItemSession

    /// The session before any response.
    public func session() -> ItemSession { drawn }
  }

  public let questions: [Question]
  let isAlone: Bool

  /// The paper of a seed; the same seed draws the same paper on every machine.
  ///
  /// Of a test, every item that it names: which of them count shows only as it is answered.
  public init(_ configuration: QuizConfiguration, seed: UInt64) {
    let places = configuration.places
    isAlone = places.count == 1
    var random = Mulberry32(seed: seed)
    var positions = Array(places.indices)
    if configuration.test == nil, let draw = configuration.draw, draw < positions.count {
      random.shuffle(&positions)
      positions = Array(positions.prefix(draw))
      if !configuration.isShuffled { positions.sort() }
    } else if configuration.isShuffled {
      random.shuffle(&positions)
    }
    questions = positions.map { configuration.question(at: $0, seed: seed) }
  }

  /// Every question there is, in the bank's order.
  init(wholeBank configuration: QuizConfiguration) {
    isAlone = configuration.places.count == 1
    questions = configuration.places.indices.map { configuration.question(at: $0, seed: nil) }
  }

  /// The name of the field that takes a response: the response's own in a quiz of one item, else
  /// with the item's in front.
  public func field(_ question: Question, _ response: String) -> String {
    isAlone ? response : question.name + "." + response
  }
}

extension QuizConfiguration {
  /// - Parameter seed: `nil` for the question that no attempt is about.
  fileprivate func question(at position: Int, seed: UInt64?) -> QuizPaper.Question {
    let place = places[position]
    let own = seed.map { $0 &+ UInt64(position) } ?? 0
    let drawn =
      test.map { $0.session(of: place.item, at: place.position, seed: seed ?? 0) }
      ?? ItemSession(place.item, seed: own)
    return QuizPaper.Question(name: place.name, item: place.item, seed: own, drawn: drawn)
  }
}
