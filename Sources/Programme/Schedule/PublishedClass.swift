public import Progression
public import Scheduling
import Storage

/// A class that came of a draft: as it was published, and as it is now.
public struct PublishedClass: Hashable, Sendable {
  public var id: ClassID
  /// As it was published, whatever became of the calendar or the class afterwards.
  public var plan: ClassPlan
  public var current: ClassPlan
  public var isCancelled: Bool
}

extension DraftFile {
  /// When a meeting takes place: of a published draft as it was published, of any other as things
  /// are now; `nil` without a place, and for a class that was not made.
  public func meeting(of id: DraftMeetingID) -> Meeting? {
    guard let published else { return problem.meeting(of: id) }
    return published[id.class].flatMap { one in
      draft.position(of: id).flatMap { one.plan.meetings.element(at: $0) }
    }
  }

  /// When a meeting of a published class takes place by now, if that is another time.
  public func movedMeeting(of id: DraftMeetingID) -> Meeting? {
    guard let one = published?[id.class] else { return nil }
    let now = draft.position(of: id).flatMap { one.current.meetings.element(at: $0) }
    return now == meeting(of: id) ? nil : now
  }
}

extension Array {
  /// `nil` outside of it.
  fileprivate func element(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension Office {
  /// What the classes of a published draft were and are, in the draft's order.
  func publishedClasses(_ ids: [ClassID?], in access: ReadAccess) throws -> [PublishedClass?] {
    try ids.map { id in
      guard let id else { return nil }
      let events = try access.events(of: id).events
      let state = ClassFile(id: id, events: events).state
      let plan = events.lazy.compactMap { event in
        if case .scheduled(let plan, _) = event.fact { plan } else { nil }
      }.first
      guard let plan, let current = state.plan else { return nil }
      return PublishedClass(
        id: id,
        plan: plan,
        current: current,
        isCancelled: state.isCancelled
      )
    }
  }
}
