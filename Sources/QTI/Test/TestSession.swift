/// One participant's go at one test.
///
/// Which items come follows from the seed and from the responses, so the same responses always
/// take the same way through the test.
public struct TestSession: Sendable {
  /// One item as it was met.
  public struct Step: Sendable {
    /// The identifier of the reference, which the test's rules use.
    public var identifier: String
    public var session: ItemSession
    var reference: AssessmentTest.ItemReference
    var sections: [String]
    var isResponded: Bool
  }

  public let test: AssessmentTest
  private(set) var evaluation: Evaluation
  /// In the order met.
  public private(set) var steps: [Step] = []

  /// Walks through the test, asking for the responses of each item it comes to.
  ///
  /// - Parameters:
  ///   - items: by the identifiers of the test's references.
  ///   - respond: sets the responses of one item; its reference's identifier is given.
  /// - Complexity: O(items × rules).
  public init(
    _ test: AssessmentTest,
    items: [String: AssessmentItem],
    seed: UInt64,
    respond: (String, inout ItemSession) -> Void
  ) {
    self.test = test
    evaluation = test.initial
    evaluation.random = Mulberry32(seed: seed)
    var walk = TestWalk(items: items, seed: seed)
    walk.through(test.parts, sections: [], &evaluation, respond)
    steps = walk.steps
    Rule.run(test.outcomeRules, in: &evaluation)
  }

  public subscript(identifier: String) -> Value {
    test.slots[identifier].map { evaluation.values[$0] } ?? .null
  }

  public var outcomes: [(identifier: String, value: Value)] {
    zip(test.variables, evaluation.values).map { ($0.identifier, $1) }
  }
}

extension AssessmentTest {
  /// The question at one place as a participant with this seed gets it, before any response.
  ///
  /// - Parameter position: of the reference in `references`.
  public func session(of item: AssessmentItem, at position: Int, seed: UInt64) -> ItemSession {
    var evaluation = initial
    guard let reference = itemReferences(in: parts).first(where: { $0.position == position }) else {
      return ItemSession(item, seed: seed &+ UInt64(position))
    }
    return reference.session(of: item, seed: seed, &evaluation)
  }

  private func itemReferences(in parts: [Part]) -> [ItemReference] {
    parts.flatMap { part in
      switch part {
      case .item(let reference, _): [reference]
      case .section(let section, _): itemReferences(in: section.parts)
      }
    }
  }
}

extension AssessmentTest.ItemReference {
  /// The question as it is drawn at this place, which doesn't depend on the way that leads there.
  func session(
    of item: AssessmentItem,
    seed: UInt64,
    _ evaluation: inout Evaluation
  ) -> ItemSession {
    var defaults: [String: Value] = [:]
    for entry in templateDefaults { defaults[entry.variable] = entry.value.evaluate(&evaluation) }
    return ItemSession(item, seed: seed &+ UInt64(position), templateDefaults: defaults)
  }
}
