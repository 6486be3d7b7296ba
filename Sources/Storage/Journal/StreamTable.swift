import Progression

/// A table of streams that are named by their kind and a name, and its statements.
struct StreamTable {
  var sql: StreamSQL
  /// One stream's events.
  var stream: SQLText
  /// Every stream whose key lies in a half-open range.
  var range: SQLText
}

extension ReadAccess {
  /// One stream's events in fold order.
  func events<Stream, Fact: StoredFact>(
    of stream: Stream,
    in table: StreamTable
  ) throws(StorageFailure) -> [StreamEvent<Stream, Fact>] {
    let query = try statement(table.stream)
    query.bind(stream.key, to: 1)
    return try query.rows { row throws(StorageFailure) in
      try EventFormat.event(stored(row, of: stream.key), of: stream)
    }.inFoldOrder
  }

  /// Every stream of a kind by its key, each with its events in fold order.
  ///
  /// - Complexity: O(events of that kind).
  func streams<Stream, Fact: StoredFact>(
    ofKind kind: String,
    in table: StreamTable
  ) throws(StorageFailure) -> [(stream: Stream, events: [StreamEvent<Stream, Fact>])] {
    let query = try statement(table.range)
    query.bind("\(kind)/", to: 1)
    // "0" is what follows "/".
    query.bind("\(kind)0", to: 2)
    return try grouped(query)
  }

  /// The rows of a statement whose eighth column is the stream's key, stream by stream.
  func grouped<Stream, Fact: StoredFact>(
    _ query: any SQLStatement
  ) throws(StorageFailure) -> [(stream: Stream, events: [StreamEvent<Stream, Fact>])] {
    defer { query.reset() }
    var streams: [(stream: Stream, events: [StreamEvent<Stream, Fact>])] = []
    while try query.step() {
      guard let stream = Stream(key: query.text(7)) else { continue }
      let event: StreamEvent<Stream, Fact> = try EventFormat.event(
        stored(query, of: stream.key),
        of: stream
      )
      if streams.last?.stream == stream {
        streams[streams.count - 1].events.append(event)
      } else {
        streams.append((stream, [event]))
      }
    }
    return streams.map { ($0.stream, $0.events.inFoldOrder) }
  }
}

extension WriteAccess {
  func append<Stream, Fact: StoredFact>(
    _ events: [StreamEvent<Stream, Fact>],
    to stream: Stream,
    in table: StreamTable,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    try append(
      events.map(EventFormat.encode),
      to: stream.key,
      of: table.sql,
      expecting: revision
    )
  }
}
