public import CivilTime
import Outlets
import Progression

/// What was dated before something that stands in the record already: it was put in its place, and
/// whoever entered it is told so.
public struct DatedBack: Hashable, Sendable {
  /// When it happened.
  public var effective: Instant
  /// When the last thing happened that stood there.
  public var last: Instant
}

extension RegistrationFile {
  /// - Parameter effective: the date that somebody gave; `nil` when nobody did.
  func datedBack(_ effective: Instant?) -> DatedBack? {
    guard let effective, let last = events.last?.effective, effective < last else { return nil }
    return DatedBack(effective: effective, last: last)
  }
}

extension OutletFile {
  /// Outlets are dated by days, so that what is entered within one is in order; terms for a day to
  /// come are no happening of that day.
  func datedBack(_ facts: [OutletFact]) -> DatedBack? {
    guard let first = facts.compactMap(\.day).min(),
      let last = events.map({ Swift.min($0.effective, $0.recorded).day() }).max(), first < last
    else { return nil }
    return DatedBack(effective: first.start(), last: last.start())
  }
}
