public import Progression

/// Who waits for a seat in one class, as its events leave it.
public struct WaitingList: Hashable, Sendable {
  /// In the order they joined.
  public private(set) var waiting: [RegistrationID] = []

  /// - Parameter facts: in fold order, as the journal gives them.
  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts {
      switch fact {
      case .waitJoined(let person):
        if !waiting.contains(person) { waiting.append(person) }
      case .waitLeft(let person), .waitPromoted(let person, _), .waitReleased(let person, _):
        waiting.removeAll { $0 == person }
      default: continue
      }
    }
  }
}
