public import Progression

/// With whose record a participant's is one: the fold of their stream.
public struct ParticipantMerge: Hashable, Sendable {
  /// The record that stays; `nil` when theirs is their own.
  public private(set) var owner: ParticipantID?

  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts {
      switch fact {
      case .participantMerged(let other, _): owner = other
      case .participantSeparated: owner = nil
      case .trainerEntered, .trainerAway, .roomEntered, .roomShut, .absenceWithdrawn,
        .closureWithdrawn,
        .trainerRemoved, .roomRemoved, .availabilityStated, .drafted,
        .moved, .locked, .unlocked, .published, .discarded, .waitJoined, .waitLeft, .waitPromoted,
        .waitReleased:
        continue
      }
    }
  }
}
