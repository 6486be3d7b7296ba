import CivilTime
import Testing

/// What lies beyond the range is its nearest end; nothing traps.
@Suite("Far dates") struct RangeTests {
  @Test(arguments: [
    (Day.latest.adding(days: 1), Day.latest), (Day.latest.adding(days: .max), .latest),
    (Day.earliest.adding(days: .min), .earliest), (Day.earliest.adding(months: .min), .earliest),
    (Day(number: 0).adding(months: .max), .latest), (Day(number: .min), .earliest),
    (Day(number: 0).adding(Period(months: 1_199_988, days: 99_999)), Day(number: 36_623_884)),
    (Day(number: 0).adding(Period(months: .max, days: .max)), .latest),
    (Month(number: .max).adding(.max).first, .latest),
    (Instant(milliseconds: .max).day(), .latest), (Instant(milliseconds: .min).day(), .earliest),
    (Instant(milliseconds: .max).adding(minutes: .max).day(), .latest),
  ])
  func `end at the range`(_ found: Day, _ expected: Day) {
    #expect(found == expected)
    #expect(!found.description.isEmpty)
    #expect(!found.start().description.isEmpty)
  }

  @Test func `a period beyond all days has one round to each side`() {
    let period = Period(months: .max, days: .max)
    #expect(period.index(of: Day(number: 5)) == 0)
    #expect(Period(months: 1, days: .max).index(of: Day.latest) == 0)
  }

  @Test func `the last written day has an end`() throws {
    let last = try #require(Day("9999-12-31"))
    #expect(last.adding(days: 1) > last)
    #expect(Instant(milliseconds: .max).text(at: .jakarta).hasPrefix("275760-"))
  }
}
