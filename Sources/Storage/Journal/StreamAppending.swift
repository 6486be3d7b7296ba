import CurriculumModel
import Progression

/// Appending to either stream: what is decided on old knowledge never gets in.
extension WriteAccess {
  /// Appends to a stream that has `expected` events, and answers how many it has then.
  ///
  /// Events that are stored already, byte for byte, are left out: repeating an append changes
  /// nothing.
  func append(
    _ events: [StoredEvent],
    to stream: String,
    of sql: StreamSQL,
    expecting expected: Int
  ) throws(StorageFailure) -> Int {
    var link: [UInt8] = []
    // A stream that must be empty needs no look: its first sequence number is free or it isn't.
    if expected > 0 {
      let last = try last(of: stream, sql.last)
      let actual = last.position.sequence
      link = last.link
      if actual != expected {
        return try settle(events, in: stream, of: sql, expected: expected, actual: actual)
      }
    }
    let append = try statement(sql.append)
    var sequence = expected
    for event in events {
      let (slim, texts) = try apart(event, in: stream)
      append.bind(stream, to: 1)
      append.bind(sequence + 1, to: 2)
      slim.bind(to: append, from: 3)
      let next = EventChain.link(slim, of: stream, sequence: sequence + 1, after: link)
      append.bind(bytes: next, to: 9)
      if try append.run() == 1 {
        sequence += 1
        link = next
        if !texts.isEmpty { try add(texts, of: event.id, in: stream) }
        memory.appended[sql.table, default: JournalTally()].add(next)
        continue
      }
      do throws(StorageFailure) {
        if try isStored(event, in: stream, of: sql) { continue }
        throw .stale(
          stream: stream,
          expected: expected,
          actual: try revision(of: stream, sql.last)
        )
      } catch {
        // The events before this one are in the transaction; they must not be kept without it.
        if sequence > expected { memory.refusal = error }
        throw error
      }
    }
    return sequence == expected ? try revision(of: stream, sql.last) : sequence
  }

  /// The stream is not where the decision saw it: fine when all of it is stored already.
  private func settle(
    _ events: [StoredEvent],
    in stream: String,
    of sql: StreamSQL,
    expected: Int,
    actual: Int
  ) throws(StorageFailure) -> Int {
    for event in events where try !isStored(event, in: stream, of: sql) {
      throw .stale(stream: stream, expected: expected, actual: actual)
    }
    return actual
  }

  /// Whether that very event is stored; another one of the same id is a conflict.
  ///
  /// Words that were erased are nobody's to compare.
  private func isStored(
    _ event: StoredEvent,
    in stream: String,
    of sql: StreamSQL
  ) throws(StorageFailure) -> Bool {
    let lookup = try statement(sql.event)
    lookup.bind(bytes: event.id.bytes, to: 1)
    let found = try lookup.first { row throws(StorageFailure) in
      (event: StoredEvent(row, from: 0), stream: row.text(7))
    }
    guard var found else { return false }
    // What number it got was the stream's to say.
    found.event.stamp.sequence = event.stamp.sequence
    let (slim, texts) = try apart(event, in: stream)
    guard found.event == slim, found.stream == stream else { throw .conflictingEvent(event.id) }
    for (number, text) in try self.texts(of: event.id, in: stream)
    where !texts.indices.contains(number) || texts[number] != text {
      throw .conflictingEvent(event.id)
    }
    return true
  }
}

extension ReadAccess {
  func revision(of stream: String, _ text: SQLText) throws(StorageFailure) -> Int {
    try position(of: stream, text).sequence
  }

  /// How far a stream has come, by its last event.
  func position(of stream: String, _ text: SQLText) throws(StorageFailure) -> StreamPosition {
    try last(of: stream, text).position
  }

  /// How far a stream has come, and the link of its last event.
  func last(
    of stream: String,
    _ text: SQLText
  ) throws(StorageFailure) -> (position: StreamPosition, link: [UInt8]) {
    let latest = try statement(text)
    latest.bind(stream, to: 1)
    return try latest.first { row throws(StorageFailure) in
      (
        StreamPosition(sequence: Int(row.integer(0)), recorded: row.instant(1)),
        row.bytes(2)
      )
    } ?? (StreamPosition(), [])
  }

  /// Streams one after the other, each with its events in the order they were appended.
  func forEachStream<Item>(
    _ text: SQLText,
    decode: (StoredEvent, String) throws(StorageFailure) -> Item,
    visit: (String, [Item]) throws -> Void
  ) throws {
    let all = try statement(text)
    defer { all.reset() }
    var stream: String?
    var items: [Item] = []
    while try all.step() {
      let name = all.text(7)
      if name != stream {
        if let stream { try visit(stream, items) }
        stream = name
        items.removeAll(keepingCapacity: true)
      }
      items.append(try decode(try stored(all, of: name), name))
    }
    if let stream { try visit(stream, items) }
  }
}
