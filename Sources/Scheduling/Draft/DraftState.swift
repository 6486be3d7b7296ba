public import Progression

/// A draft as its events leave it.
public struct DraftState: Hashable, Sendable {
  public private(set) var draft: ScheduleDraft?
  public private(set) var locks: Set<SittingID> = []
  /// The sittings that were put where they are against the rules, with a reason.
  public private(set) var forced: Set<SittingID> = []
  /// What the draft's classes became, in its order; `nil` before it is published.
  public private(set) var published: [ClassID?]?
  /// Why it was thrown away; `nil` when it was not.
  public private(set) var discarded: String?

  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts { apply(fact) }
  }

  public mutating func apply(_ fact: ScheduleFact) {
    switch fact {
    case .drafted(let draft): self.draft = draft
    case .moved(let moves, _, let isForced):
      for move in moves {
        if isForced { forced.insert(move.sitting) } else { forced.remove(move.sitting) }
        guard draft?.contains(move.sitting) == true else { continue }
        draft?.classes[move.sitting.class].places[move.sitting.meeting] = move.place
        draft?.classes[move.sitting.class].trainer = move.trainer
      }
    case .locked(let sittings): locks.formUnion(sittings)
    case .unlocked(let sittings): locks.subtract(sittings)
    case .published(let classes): published = classes
    case .discarded(let reason): discarded = reason
    default: return
    }
  }
}
