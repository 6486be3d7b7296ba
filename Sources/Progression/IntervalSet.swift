public import CivilTime

/// The half-open span of time from `start` up to, not including, `end`.
struct Interval: Hashable, Sendable {
  var start: Instant
  /// `Instant.endless` for a span that never ends.
  var end: Instant

  func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// The last day, in the programme's zone, on which it holds; `nil` for ever.
  var lastDay: Day? {
    end == .endless ? nil : Instant(milliseconds: end.milliseconds - 1).day()
  }
}

extension Instant {
  /// Later than everything that happens.
  public static let endless = Instant(milliseconds: .max)
}

/// A set of instants: disjoint spans in ascending order, none empty, none touching the next.
///
/// It is the value of a condition over all time, so that "since when" and "until when" follow from
/// the same evaluation as "whether".
struct IntervalSet: Hashable, Sendable {
  private(set) var intervals: [Interval]

  static let never = IntervalSet(intervals: [])

  private init(intervals: [Interval]) { self.intervals = intervals }

  init(_ interval: Interval) {
    intervals = interval.start < interval.end ? [interval] : []
  }

  /// The union of any spans, in whatever order.
  /// - Complexity: O(n log n).
  init(union spans: [Interval]) {
    var merged: [Interval] = []
    for span in spans.sorted(by: { $0.start < $1.start }) where span.start < span.end {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    intervals = merged
  }

  /// The instants at which at least `count` of the sets hold.
  /// - Complexity: O(n log n) for n spans in all.
  init(atLeast count: Int, of sets: [IntervalSet], within whole: IntervalSet) {
    guard count > 0 else {
      intervals = whole.intervals
      return
    }
    if sets.count < count {
      intervals = []
      return
    }
    if sets.count == 1 {
      intervals = sets[0].intervals
      return
    }
    intervals = Self.sweep(sets.flatMap(\.intervals), depth: count)
  }

  /// The instants that at least `depth` of the spans cover.
  init(spans: [Interval], deep depth: Int) {
    intervals = Self.sweep(spans, depth: depth)
  }

  private static func sweep(_ spans: [Interval], depth: Int) -> [Interval] {
    var edges: [(at: Instant, change: Int)] = []
    edges.reserveCapacity(spans.count * 2)
    for span in spans where span.start < span.end {
      edges.append((span.start, 1))
      edges.append((span.end, -1))
    }
    edges.sort { $0.at < $1.at }
    var found: [Interval] = []
    var open: Instant?
    var covering = 0
    var position = 0
    while position < edges.count {
      let at = edges[position].at
      // All edges of one instant count together, so that touching spans join.
      while position < edges.count, edges[position].at == at {
        covering += edges[position].change
        position += 1
      }
      if covering >= depth, open == nil { open = at }
      if covering < depth, let start = open {
        found.append(Interval(start: start, end: at))
        open = nil
      }
    }
    return found
  }

  func union(_ other: IntervalSet) -> IntervalSet {
    if other.intervals.isEmpty { return self }
    if intervals.isEmpty { return other }
    return IntervalSet(union: intervals + other.intervals)
  }

  func intersection(_ other: IntervalSet) -> IntervalSet {
    IntervalSet(spans: intervals + other.intervals, deep: 2)
  }

  /// The span that holds `instant`.
  func interval(at instant: Instant) -> Interval? {
    intervals.last { $0.contains(instant) }
  }

  func contains(_ instant: Instant) -> Bool { interval(at: instant) != nil }
}
