public import CivilTime
public import Progression
import Synchronization

/// Where new ids come from; two calls never give the same id, and later calls give greater ids.
public protocol EventIDSource: Sendable {
  func next(at instant: Instant) -> EventID
}

/// Ids whose random part comes from the operating system.
public final class SystemEventIDs: EventIDSource {
  private let sequence = Mutex(IDSequence())

  public init() {}

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

  public func next(at instant: Instant) -> EventID {
    state.withLock { $0.sequence.next(at: instant, random: &$0.random) }
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
