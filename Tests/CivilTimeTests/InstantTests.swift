import CivilTime
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)),
    ("1970-01-01T07:00:00+07:00", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2026-03-01T02:00Z", 1_772_330_400_000),
    ("2026-03-01T09:00+07:00", 1_772_330_400_000),
    ("2026-02-28T21:30:00.250-04:30", 1_772_330_400_250),
    ("2026-03-01T20:00:00+18:00", 1_772_330_400_000),
  ])
  func `an instant is read`(_ text: String, _ milliseconds: Int64) throws {
    #expect(try #require(Instant(text)).milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-03-01", "2026-03-01T02:00", "2026-03-01T02:00:00", "2026-03-01 02:00:00Z",
    "2026-03-01T24:00:00Z", "2026-03-01T02:60:00Z", "2026-03-01T02:00:60Z", "2026-03-01T02:00:00z",
    "2026-03-01T02:00:00.1Z", "2026-03-01T02:00:00.1234Z", "2026-03-01T02:00:00+0700",
    "2026-03-01T02:00:00+18:01", "2026-03-01T02:00:00+07:60", "2026-02-30T02:00:00Z",
    "2026-03-01T02:00:00ZZ", "2026-03-01T2:00:000Z", "2026-03-01T02:00:Z",
  ])
  func `any other form is no instant`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00Z", "1970-01-01T07:00:00+07:00"),
    (-1, "1969-12-31T23:59:59.999Z", "1970-01-01T06:59:59.999+07:00"),
    (1_772_330_400_007, "2026-03-01T02:00:00.007Z", "2026-03-01T09:00:00.007+07:00"),
  ])
  func `an instant is written at an offset`(_ milliseconds: Int64, _ utc: String, _ wib: String) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(instant.description == utc)
    #expect(instant.text(at: .jakarta) == wib)
  }

  @Test(arguments: [
    (Int64(0), ":", "07:00"), (-1, ":", "06:59"), (1_772_330_400_007, ".", "09.00"),
    (61_260_000, ".", "00.01"),
  ])
  func `a clock shows hours and minutes`(milliseconds: Int64, separator: String, clock: String) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(instant.clock(at: .jakarta, separator: separator) == clock)
  }

  @Test func `what was written at any offset is read back`() {
    for seed in 0..<2_000 {
      var random = SplitMix64(seed: UInt64(seed))
      let instant = Instant(
        milliseconds: Int64.random(in: -17_280_000_000_000...34_560_000_000_000, using: &random)
      )
      let offset = ZoneOffset(minutes: Int.random(in: -1_080...1_080, using: &random))
      #expect(Instant(instant.text(at: offset)) == instant, "seed \(seed)")
      let day = instant.day(at: offset)
      #expect(day.start(at: offset) <= instant, "seed \(seed)")
      #expect(instant < day.adding(days: 1).start(at: offset), "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("2026-02-28T16:59:59.999Z", "2026-02-28"), ("2026-02-28T17:00:00Z", "2026-03-01"),
    ("1969-12-31T16:59:59Z", "1969-12-31"), ("1969-12-31T17:00:00Z", "1970-01-01"),
  ])
  func `a day in Jakarta begins at seventeen hours UTC`(_ text: String, _ day: String) throws {
    #expect(try #require(Instant(text)).day() == Day(day))
  }
}
