import CivilTime
import Progression

/// An event as the journal's columns hold it; registrations and classes share the form.
struct StoredEvent: Hashable {
  var stamp: Stamp
  /// `role/id`.
  var actor: String
  /// Stable for ever, such as `registered`.
  var kind: String
  /// Compact JSON with its keys in a fixed order; `v` is the version of its shape.
  var payload: [UInt8]

  var id: EventID { stamp.id }

  /// Binds id to payload to six parameters in a row; the stream says which number it gets.
  func bind(to statement: any SQLStatement, from parameter: Int) {
    statement.bind(bytes: id.bytes, to: parameter)
    statement.bind(stamp.effective, to: parameter + 1)
    statement.bind(stamp.recorded, to: parameter + 2)
    statement.bind(actor, to: parameter + 3)
    statement.bind(kind, to: parameter + 4)
    statement.bind(text: payload, to: parameter + 5)
  }
}

extension StoredEvent {
  init(_ entry: some JournalEntry, by actor: Actor, kind: String, payload: [UInt8]) {
    self.init(stamp: entry.stamp, actor: actor.description, kind: kind, payload: payload)
  }

  /// Reads id to payload, and the sequence, from seven columns in a row.
  init(_ row: any SQLStatement, from column: Int) {
    self.init(
      stamp: Stamp(
        effective: row.instant(column + 1),
        recorded: row.instant(column + 2),
        sequence: Int(row.integer(column + 6)),
        id: EventID(bytes: row.bytes(column))
      ),
      actor: row.text(column + 3),
      kind: row.text(column + 4),
      payload: row.bytes(column + 5)
    )
  }
}

extension EventID {
  /// Sixteen bytes, most significant first, so that their order is the order of the ids.
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      for index in 0..<8 {
        bytes[index] = UInt8(truncatingIfNeeded: high >> UInt64(56 - index * 8))
        bytes[index + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - index * 8))
      }
      count = 16
    }
  }

  /// Sixteen bytes; a schema check allows no other number.
  init(bytes: [UInt8]) {
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    self.init(high: high, low: low)
  }
}
