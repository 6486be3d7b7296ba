import CivilTime
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("P5Y", 60, 0, "P5Y"), ("P1M", 1, 0, "P1M"), ("P30D", 0, 30, "P30D"), ("P2W", 0, 14, "P14D"),
    ("P1Y6M", 18, 0, "P1Y6M"), ("P1Y2M3W4D", 14, 25, "P1Y2M25D"), ("P12M", 12, 0, "P1Y"),
    ("P0Y1D", 0, 1, "P1D"), ("P99999Y", 1_199_988, 0, "P99999Y"),
  ])
  func `a period is read and written shortest`(
    _ text: String,
    _ months: Int,
    _ days: Int,
    _ shortest: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period == Period(months: months, days: days))
    #expect(period.description == shortest)
    #expect(Period(shortest) == period)
  }

  @Test(arguments: [
    "", "P", "5Y", "P5", "PY", "P0D", "P0Y0M", "P1M1Y", "P1Y1Y", "P1D1W", "PT1H", "P1Y ", "p1y",
    "P-1Y", "P1.5Y", "P100000Y", "P１Y",
  ])
  func `any other form is no period`(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `a period adds its months before its days`() throws {
    let day = try #require(Day("2026-01-31"))
    #expect(day.adding(Period(months: 1, days: 1)) == Day("2026-03-01"))
  }

  @Test(arguments: [
    ("P1M", "1970-01-31", 0), ("P1M", "1970-02-01", 1), ("P1M", "1969-12-31", -1),
    ("P1M", "2026-03-01", 674), ("P1M", "2026-03-31", 674), ("P3M", "2026-03-31", 224),
    ("P3M", "2026-04-01", 225), ("P1Y", "1970-12-31", 0), ("P1Y", "2026-01-01", 56),
    ("P1Y", "1969-01-01", -1), ("P1D", "1970-01-11", 10), ("P1W", "1970-01-07", 0),
    ("P1W", "1970-01-08", 1), ("P1W", "1969-12-31", -1), ("P1M1D", "1970-02-01", 0),
    ("P1M1D", "1970-02-02", 1), ("P1M1D", "1970-03-02", 1), ("P1M1D", "1970-03-03", 2),
  ])
  func `a day falls into a period`(_ period: String, _ day: String, _ index: Int) throws {
    #expect(try #require(Period(period)).index(of: #require(Day(day))) == index)
  }

  @Test func `the index rises by one whenever a period ends`() {
    for (seed, period) in [
      Period(months: 1), Period(months: 5), Period(days: 1), Period(days: 30),
      Period(months: 2, days: 10), Period(months: 1, days: 400),
    ].enumerated() {
      var previous = period.index(of: Day(number: -20_001))
      for number in -20_000...20_000 {
        let index = period.index(of: Day(number: number))
        guard index == previous || index == previous + 1 else {
          Issue.record("period \(period), day \(number), case \(seed): \(previous) then \(index)")
          return
        }
        previous = index
      }
      #expect(period.index(of: Day(number: 0)) == 0)
      #expect(period.index(of: Day(number: -1)) == -1)
    }
  }
}
