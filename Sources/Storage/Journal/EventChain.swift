import CivilTime
import Hashing
import Progression

/// The links that make a stream's events one chain: each covers its event, the place where it stands
/// and the link before it.
///
/// Whatever is changed, taken out or put in by another hand than this program's breaks a link. It
/// proves nothing against somebody who computes the links again; that takes a signature outside.
/// - Source: Haber and Stornetta, "How to time-stamp a digital document", 1991; FIPS 180-4.
enum EventChain {
  /// Bytes of SHA-256 that are kept.
  static let length = 16

  /// The link of an event as the `sequence`th of its stream.
  ///
  /// - Parameter previous: the link of the event before it; empty for the first.
  /// - Complexity: O(bytes of the event).
  static func link(
    _ event: StoredEvent,
    of stream: String,
    sequence: Int,
    after previous: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(192 + event.payload.count)
    bytes += previous
    bytes.append(Int64(sequence))
    bytes.append(event.stamp.effective.milliseconds)
    bytes.append(event.stamp.recorded.milliseconds)
    bytes += event.id.bytes
    bytes.append(measured: stream)
    bytes.append(measured: event.actor)
    bytes.append(measured: event.kind)
    bytes.append(measured: event.payload)
    return SHA256.hash(bytes).bytes(first: length)
  }
}

extension [UInt8] {
  /// Eight bytes, most significant first.
  fileprivate mutating func append(_ number: Int64) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }

  /// How many bytes there are and then the bytes, so that none can pass from one text to the next.
  fileprivate mutating func append(measured bytes: [UInt8]) {
    append(Int64(bytes.count))
    self += bytes
  }

  /// The same with the UTF-8 of a text.
  fileprivate mutating func append(measured text: String) {
    var text = text
    text.withUTF8 {
      append(Int64($0.count))
      append(contentsOf: $0)
    }
  }
}

/// How many events a journal's table has, and all their links as one: the table as a whole, so that
/// it shows when the end of a stream, or all of one, is gone.
struct JournalTally: Hashable {
  var events = 0
  /// The links laid over one another bit by bit, whose order makes no difference.
  var sum = [UInt8](repeating: 0, count: EventChain.length)

  mutating func add(_ link: [UInt8]) {
    events += 1
    for (place, byte) in link.prefix(sum.count).enumerated() { sum[place] ^= byte }
  }

  mutating func add(_ other: JournalTally) {
    events += other.events
    for (place, byte) in other.sum.prefix(sum.count).enumerated() { sum[place] ^= byte }
  }
}
