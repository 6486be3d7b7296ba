public import Progression

/// A draft as its events leave it.
public struct DraftState: Hashable, Sendable {
  public private(set) var draft: ScheduleDraft?
  public private(set) var locks: Set<DraftMeetingID> = []
  /// The meetings that were put where they are against the rules, with a reason.
  public private(set) var forced: Set<DraftMeetingID> = []
  /// Why they were.
  public private(set) var reasons: [DraftMeetingID: String] = [:]
  /// What the draft's classes became, in its order; `nil` before it is published.
  public private(set) var published: [ClassID?]?
  /// Why it was thrown away; `nil` when it was not.
  public private(set) var discarded: String?

  /// - Parameter facts: in fold order, as the journal gives them.
  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts { apply(fact) }
  }

  public mutating func apply(_ fact: ScheduleFact) {
    switch fact {
    case .drafted(let draft): self.draft = draft
    case .moved(let moves, let reason, let isForced):
      for move in moves {
        if isForced { forced.insert(move.meeting) } else { forced.remove(move.meeting) }
        reasons[move.meeting] = isForced ? reason : nil
        guard draft?.contains(move.meeting) == true else { continue }
        draft?.classes[move.meeting.class].places[move.meeting.ordinal] = move.place
        draft?.classes[move.meeting.class].trainer = move.trainer
      }
    case .locked(let meetings): locks.formUnion(meetings)
    case .unlocked(let meetings): locks.subtract(meetings)
    case .published(let classes): published = classes
    case .discarded(let reason): discarded = reason
    default: return
    }
  }
}
