public import CivilTime

/// The two ways of looking back: what had happened by then, and what we knew by then.
extension Sequence<Event> {
  /// What was written down by `instant`: "what did we believe on 1 March?".
  public func known(at instant: Instant) -> [Event] { filter { $0.recorded <= instant } }

  /// What had happened by `instant`, as far as we know today.
  public func effective(upTo instant: Instant) -> [Event] { filter { $0.effective <= instant } }
}
