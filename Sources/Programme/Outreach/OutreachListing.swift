import CivilTime
public import Outreach
import Progression

/// An event of outreach as lists show it.
public struct OutreachListing: Hashable, Sendable {
  /// `E000001`.
  public var id: String
  public var plan: OutreachPlan
  public var state: OutreachState

  /// `nil` when nothing had happened by then.
  init?(id: String, events: [OutreachEvent], asOf instant: Instant?) {
    let known = events.filter { event in instant.map { event.effective <= $0 } ?? true }
    let state = OutreachState(folding: known.map(\.fact))
    guard let plan = state.plan else { return nil }
    self.id = id
    self.plan = plan
    self.state = state
  }
}
