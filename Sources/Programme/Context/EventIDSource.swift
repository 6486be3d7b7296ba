public import CivilTime
public import Progression
import Synchronization

/// Where new ids come from; two places never get the same id, and nothing rests on their order.
public protocol EventIDSource: Sendable {
  func id(of place: EventPlace, at instant: Instant) -> EventID
}

/// The one event of a database that is to have an id.
public struct EventPlace: Hashable, Sendable {
  /// What the journal knows the stream by.
  public var stream: String
  /// From 1.
  public var sequence: Int

  public init(stream: String, sequence: Int) {
    self.stream = stream
    self.sequence = sequence
  }
}

/// Ids whose random part comes from the operating system.
public final class SystemEventIDs: EventIDSource {
  private let sequence = Mutex(IDSequence())

  public init() {}

  public func id(of place: EventPlace, at instant: Instant) -> EventID { next(at: instant) }

  public func next(at instant: Instant) -> EventID {
    var generator = SystemRandomNumberGenerator()
    return sequence.withLock { $0.next(at: instant, random: &generator) }
  }
}

/// Ids that a seed decides, for simulations and tests that must repeat byte for byte.
public final class SeededEventIDs: EventIDSource {
  private struct State {
    var sequence = IDSequence()
    var random: SplitMix64
  }

  private let state: Mutex<State>

  public init(seed: UInt64) { state = Mutex(State(random: SplitMix64(seed: seed))) }

  public func id(of place: EventPlace, at instant: Instant) -> EventID { next(at: instant) }

  public func next(at instant: Instant) -> EventID {
    state.withLock { $0.sequence.next(at: instant, random: &$0.random) }
  }
}

/// Ids that a seed and the place of the event decide, so that separate runs repeat byte for byte.
///
/// The same command given twice at one moment writes two events, and they have two ids.
public struct PlacedEventIDs: EventIDSource {
  private let seed: UInt64

  public init(seed: UInt64) { self.seed = seed }

  public func id(of place: EventPlace, at instant: Instant) -> EventID {
    // FNV-1a over where it stands.
    let stirred = "\(place.stream)#\(place.sequence)".utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    var random = SplitMix64(seed: stirred)
    return EventID(
      high: UInt64(clamping: instant.milliseconds) << 16 | random.next() & 0xFFFF,
      low: random.next()
    )
  }
}

/// The last id given; within one millisecond the random part counts up, so that order is kept.
/// - Source: the ULID specification (github.com/ulid/spec), section "Monotonicity".
struct IDSequence {
  private var last = EventID(high: 0, low: 0)

  mutating func next(
    at instant: Instant,
    random: inout some RandomNumberGenerator
  ) -> EventID {
    let time = UInt64(clamping: instant.milliseconds) << 16
    if time > last.high | 0xFFFF {
      // Half of the random space stays free above, so that counting up can't run over.
      last = EventID(
        high: time | UInt64.random(in: 0...0x7FFF, using: &random),
        low: UInt64.random(in: 0...UInt64.max, using: &random)
      )
    } else {
      let (low, overflow) = last.low.addingReportingOverflow(1)
      last = EventID(high: overflow ? last.high &+ 1 : last.high, low: low)
    }
    return last
  }
}
