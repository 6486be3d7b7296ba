public import CivilTime

/// One entry of the journal, whichever kind of stream it stands in; all of them fold in one order.
public protocol JournalEntry: Hashable, Sendable {
  var stamp: Stamp { get set }
}

extension JournalEntry {
  public var id: EventID {
    get { stamp.id }
    set { stamp.id = newValue }
  }

  /// The place in its stream, from 1.
  public var sequence: Int {
    get { stamp.sequence }
    set { stamp.sequence = newValue }
  }

  /// When it happened.
  public var effective: Instant {
    get { stamp.effective }
    set { stamp.effective = newValue }
  }

  /// When this office wrote it down.
  public var recorded: Instant {
    get { stamp.recorded }
    set { stamp.recorded = newValue }
  }

  /// Whether this entry folds before the other one of its stream.
  public func precedes(_ other: Self) -> Bool { stamp < other.stamp }
}

extension Array where Element: JournalEntry {
  /// The entries of one stream, given as they were appended, in the order in which they fold.
  ///
  /// Time never runs back in a stream: what a clock that was set back wrote counts from when the
  /// entry before it was written down, and so does what happened at that same moment. Only what was
  /// dated by a person folds before what was there.
  /// - Complexity: O(n) where nothing was dated back, else O(n log n).
  public var inFoldOrder: [Element] {
    guard var latest = first?.recorded else { return self }
    var entries = self
    var isInOrder = true
    for index in indices.dropFirst() {
      let stamp = entries[index].stamp
      if stamp.recorded < latest {
        entries[index].recorded = latest
        if stamp.effective == stamp.recorded { entries[index].effective = latest }
      } else {
        latest = stamp.recorded
      }
      if entries[index].precedes(entries[index - 1]) { isInOrder = false }
    }
    return isInOrder ? entries : entries.sorted { $0.precedes($1) }
  }
}
