import CivilTime
import Progression
import Testing

@testable import Programme

@Suite struct `Event ids` {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `ids rise, even when the clock stands still or steps back`(seed: UInt64) {
    let ids = SeededEventIDs(seed: seed)
    var random = SplitMix64(seed: seed)
    var last = EventID(high: 0, low: 0)
    var time: Int64 = 1_760_000_000_000
    for _ in 0..<1_000 {
      time += Int64.random(in: -2...2, using: &random)
      let id = ids.next(at: Instant(milliseconds: time))
      #expect(last < id, "seed \(seed)")
      last = id
    }
  }

  @Test func `a seed decides every id`() {
    let instant = Instant(milliseconds: 1_760_000_000_000)
    let (left, right) = (SeededEventIDs(seed: 7), SeededEventIDs(seed: 7))
    for _ in 0..<10 { #expect(left.next(at: instant) == right.next(at: instant)) }
  }

  @Test func `an id begins with its instant`() {
    let id = SystemEventIDs().next(at: Instant(milliseconds: 1_760_000_000_000))
    #expect(id.high >> 16 == 1_760_000_000_000)
  }
}
