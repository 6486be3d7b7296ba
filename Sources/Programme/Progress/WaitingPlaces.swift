import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage

extension Office {
  /// Where a person stands on the waiting lists of classes with a meeting that has not ended.
  ///
  /// - Parameter instant: leaves out what was written down later; `nil` for all.
  func waitingPlaces(
    of registration: RegistrationID,
    asOf moment: Instant,
    knownAt instant: Instant?,
    in access: ReadAccess
  ) throws -> [WaitingPlace] {
    try access.waitingLists(endingAfter: moment).compactMap { stream, events in
      let known = events.filter { event in
        event.effective <= moment && (instant.map { event.recorded <= $0 } ?? true)
      }
      let list = WaitingList(folding: known.map(\.fact)).waiting
      let id = ClassID(stream.name)
      guard let place = list.firstIndex(of: registration),
        let found = try access.classProjection(id)
      else { return nil }
      return WaitingPlace(id: id, plan: found.plan, position: place + 1, count: list.count)
    }
  }
}
