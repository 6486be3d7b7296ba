import CivilTime
import Progression
import Storage
import Synchronization
import Testing

@testable import Programme

/// How the clock of an installation can be wrong between two commands.
enum ClockFault: String, CaseIterable, CustomTestStringConvertible {
  /// It stands still, as a script that sets `OKOCE_NOW` has it.
  case stopped
  /// Each command finds it earlier than the one before.
  case back
  /// It leaps either way.
  case jumping

  var testDescription: String { rawValue }
}

/// A clock that moves as a fault says whenever it is told that a command is over.
final class WanderingClock: ClockSource {
  private let state: Mutex<(now: Instant, random: SplitMix64)>
  private let fault: ClockFault

  init(_ fault: ClockFault, at start: Instant, seed: UInt64) {
    self.fault = fault
    state = Mutex((start, SplitMix64(seed: seed)))
  }

  func now() -> Instant { state.withLock { $0.now } }

  func tick() {
    state.withLock { state in
      let hours: Int64 =
        switch fault {
        case .stopped: 0
        case .back: .random(in: -5 ... -1, using: &state.random)
        case .jumping: .random(in: -9...9, using: &state.random)
        }
      state.now.milliseconds += hours * 3_600_000
    }
  }
}

/// Ids without any order among them.
final class DisorderedIDs: EventIDSource {
  private let random: Mutex<SplitMix64>

  init(seed: UInt64) { random = Mutex(SplitMix64(seed: seed)) }

  func id(of place: EventPlace, at instant: Instant) -> EventID {
    random.withLock { EventID(high: $0.next(), low: $0.next()) }
  }
}

extension TemporaryOffice {
  /// The same installation on a machine whose clock is wrong.
  func astray(_ fault: ClockFault, seed: UInt64) throws -> (office: Office, clock: WanderingClock) {
    let clock = WanderingClock(fault, at: self.clock.now(), seed: seed)
    let office = Office(
      store: try Store.open(StoreLocation(path: database)),
      registry: office.registry,
      clock: clock,
      ids: DisorderedIDs(seed: seed)
    )
    return (office, clock)
  }
}
