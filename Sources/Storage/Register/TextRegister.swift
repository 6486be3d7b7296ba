import OrderedJSON
import Progression

enum TextSQL {
  static let add: SQLText = """
    INSERT INTO event_text (stream, event, number, text) VALUES ($1, $2, $3, $4)
    """
  static let ofEvent: SQLText = """
    SELECT number, text FROM event_text WHERE stream = $1 AND event = $2
    """
  static let ofStream: SQLText = "SELECT event, number, text FROM event_text WHERE stream = $1"
  static let all: SQLText = "SELECT stream, event, number, text FROM event_text"
  static let erase: SQLText = """
    DELETE FROM event_text WHERE stream = $1 AND event = $2 AND number = $3
    """
  static let eraseStream: SQLText = "DELETE FROM event_text WHERE stream = $1"
}

/// The words that were typed into events; erasable, while the journal keeps only their numbers.
extension ReadAccess {
  /// Reads an event from its columns in a row, with its words put back in.
  ///
  /// Words that were erased are read as what stands for them (`ErasedText`).
  func stored(
    _ row: any SQLStatement,
    of stream: String
  ) throws(StorageFailure) -> StoredEvent {
    try restored(StoredEvent(row, from: 0), of: stream)
  }

  /// The event with its words put back in.
  func restored(
    _ event: StoredEvent,
    of stream: String
  ) throws(StorageFailure) -> StoredEvent {
    guard TextsApart.isMarked(event.payload),
      let payload = try? JSONValue.payload(event.payload)
    else { return event }
    let id = event.id
    var texts: [EventID: [Int: String]] = [:]
    var event = event
    event.payload = try TextsApart.whole(payload, of: id) { mark throws(StorageFailure) in
      let origin = mark.origin ?? id
      if texts[origin] == nil { texts[origin] = try self.texts(of: origin, in: stream) }
      return texts[origin]?[mark.number]
    }.bytes()
    return event
  }

  /// The words of one event by their number.
  func texts(of event: EventID, in stream: String) throws(StorageFailure) -> [Int: String] {
    let query = try statement(TextSQL.ofEvent)
    query.bind(stream, to: 1)
    query.bind(bytes: event.bytes, to: 2)
    var texts: [Int: String] = [:]
    defer { query.reset() }
    while try query.step() { texts[Int(query.integer(0))] = query.text(1) }
    return texts
  }

  /// Takes the words out of an event that is to be kept.
  func apart(
    _ event: StoredEvent,
    in stream: String
  ) throws(StorageFailure) -> (event: StoredEvent, texts: [String]) {
    let places = TextPlace.all(in: event.kind)
    guard !places.isEmpty, let whole = try? JSONValue.payload(event.payload) else {
      return (event, [])
    }
    let apart = try TextsApart(whole, at: places) { text throws(StorageFailure) in
      // Only taking a payment back names what an earlier event named.
      event.kind == "payment-reversed" ? try self.place(of: text, in: stream) : nil
    }
    var slim = event
    slim.payload = apart.payload.bytes()
    return (slim, apart.texts)
  }

  /// Where that very text stands in a stream.
  ///
  /// - Complexity: O(texts of the stream): an index would be one more place to erase.
  private func place(
    of text: String,
    in stream: String
  ) throws(StorageFailure) -> (event: EventID, number: Int)? {
    let query = try statement(TextSQL.ofStream)
    query.bind(stream, to: 1)
    defer { query.reset() }
    while try query.step() {
      guard query.text(2) == text else { continue }
      return (EventID(bytes: query.bytes(0)), Int(query.integer(1)))
    }
    return nil
  }
}

extension WriteAccess {
  func add(_ texts: [String], of event: EventID, in stream: String) throws(StorageFailure) {
    for (number, text) in texts.enumerated() {
      let add = try statement(TextSQL.add)
      add.bind(stream, to: 1)
      add.bind(bytes: event.bytes, to: 2)
      add.bind(number, to: 3)
      add.bind(text, to: 4)
      try add.run()
    }
  }
}
