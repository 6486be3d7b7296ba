import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage

extension Office {
  /// Where a person stands on the waiting lists of classes with a meeting that has not ended, and
  /// which of those classes were cancelled while they waited.
  ///
  /// - Parameters:
  ///   - moment: leaves out what happened later; `nil` for all.
  ///   - instant: leaves out what was written down later; `nil` for all.
  func waiting(
    of registration: RegistrationID,
    endingAfter present: Instant,
    asOf moment: Instant?,
    knownAt instant: Instant?,
    in access: ReadAccess
  ) throws -> (places: [WaitingPlace], released: [ReleasedWait]) {
    var places: [WaitingPlace] = []
    var released: [ReleasedWait] = []
    for (stream, events) in try access.waitingLists(endingAfter: present) {
      let known = events.filter { event in
        (moment.map { event.effective <= $0 } ?? true)
          && (instant.map { event.recorded <= $0 } ?? true)
      }
      let id = ClassID(stream.name)
      guard let found = try access.classProjection(id) else { continue }
      if found.cancellation == nil {
        let list = WaitingList(folding: known.map(\.fact)).waiting
        guard let place = list.firstIndex(of: registration) else { continue }
        places.append(
          WaitingPlace(id: id, plan: found.plan, position: place + 1, count: list.count)
        )
      } else {
        for case .waitReleased(registration, let reason) in known.map(\.fact) {
          released.append(ReleasedWait(id: id, plan: found.plan, reason: reason))
        }
      }
    }
    return (places, released)
  }
}
