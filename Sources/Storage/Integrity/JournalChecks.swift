import CurriculumModel
import Progression
import Scheduling

/// Checks of the journal: is every event there, as it was written, and readable?
extension ReadAccess {
  /// - Complexity: O(events of the table), one at a time.
  func journalProblems(
    of table: JournalTable
  ) throws(StorageFailure) -> [IntegrityProblem] {
    let all = try statement(table.sql.all)
    defer { all.reset() }
    var chain = CheckedChain()
    var tally = JournalTally()
    while try all.step() {
      let (event, stream) = (StoredEvent(all, from: 0), all.text(7))
      let link = all.bytes(8)
      tally.add(link)
      chain.take(event, of: stream, link: link)
      do throws(StorageFailure) {
        try table.read(try restored(event, of: stream), of: stream)
      } catch {
        chain.problems.append(.unreadable(error))
      }
    }
    chain.endStream()
    let kept = try self.tally(of: table)
    // What a stream's own links say already need not be said of the whole table.
    if kept != tally, chain.problems.isEmpty || kept.events != tally.events {
      chain.problems.append(
        .otherEvents(table: table.rawValue, written: kept.events, found: tally.events)
      )
    }
    return chain.problems
  }
}

/// The links of a table's streams, looked at one after the other.
private struct CheckedChain {
  var problems: [IntegrityProblem] = []
  private var stream: String?
  private var events = 0
  private var last = 0
  private var link: [UInt8] = []

  mutating func take(_ event: StoredEvent, of name: String, link stored: [UInt8]) {
    if name != stream {
      endStream()
      (stream, events, last, link) = (name, 0, 0, [])
    }
    events += 1
    let sequence = event.stamp.sequence
    let isNext = sequence == last + 1
    last = sequence
    // Behind a gap the link can't be known; the gap itself is told.
    if isNext,
      EventChain.link(event, of: name, sequence: sequence, after: link) != stored
    {
      problems.append(.alteredEvent(event.id, stream: name, sequence: sequence))
    }
    // The stored one, so that each event is found by itself.
    link = stored
  }

  mutating func endStream() {
    if let stream, events != last {
      problems.append(.gap(stream: stream, events: events, last: last))
    }
  }
}

extension JournalTable {
  /// - Throws: `StorageFailure` when no version of this program can have written it.
  fileprivate func read(_ stored: StoredEvent, of key: String) throws(StorageFailure) {
    switch self {
    case .registrations: _ = try EventFormat.event(stored, of: RegistrationID(key))
    case .classes: _ = try EventFormat.event(stored, of: ClassID(key))
    case .schedules:
      guard let stream = ScheduleStream(key: key) else {
        throw .unknownKind(event: stored.id, kind: key)
      }
      let _: ScheduleEvent = try EventFormat.event(stored, of: stream)
    case .trade: try EventFormat.readTrade(stored, of: key)
    }
  }
}
