public import CivilTime
public import Progression

/// Which source a registration had at every moment: never two at once.
///
/// A correction holds from the moment it was made, so that the report of an earlier day stays as it
/// was.
public struct SourceHistory: Hashable, Sendable {
  /// A source and the half-open time during which it stood there; `nil` is still.
  public struct Span: Hashable, Sendable {
    public var source: RegistrationSource
    public var since: Instant
    public var until: Instant?

    public init(source: RegistrationSource, since: Instant, until: Instant?) {
      self.source = source
      self.since = since
      self.until = until
    }
  }

  /// In order, each ending where the next begins.
  public private(set) var spans: [Span] = []

  /// - Parameter events: in whatever order.
  public init(folding events: some Sequence<SourceEvent>) {
    for event in events.sorted(by: { $0.precedes($1) }) {
      switch event.fact {
      case .named(let source), .corrected(let source, _): take(source, at: event.effective)
      }
    }
  }

  public var current: RegistrationSource? { spans.last?.source }

  public func source(asOf instant: Instant) -> RegistrationSource? {
    spans.last { $0.since <= instant }?.source
  }

  /// What has to be written to name a source; nothing when it stands there already.
  ///
  /// - Parameter reason: needed when another one stands there.
  public func facts(
    naming source: RegistrationSource,
    reason: String?
  ) throws(OutreachRefusals) -> [SourceFact] {
    guard let current else { return [.named(source)] }
    if current == source { return [] }
    guard let reason, !OutreachDecision.isBlank(reason) else {
      throw OutreachRefusals([.sourceNamed(current)])
    }
    return [.corrected(source, reason: reason)]
  }

  private mutating func take(_ source: RegistrationSource, at instant: Instant) {
    if let last = spans.last {
      if last.source == source { return }
      if last.since == instant {
        spans.removeLast()
      } else {
        spans[spans.count - 1].until = instant
      }
    }
    // Taking back a correction of the same moment leaves one span, not two alike.
    if let last = spans.last, last.source == source {
      spans[spans.count - 1].until = nil
    } else {
      spans.append(Span(source: source, since: instant, until: nil))
    }
  }
}
