import CivilTime
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016),
    (2000, 3, 1, 11_017), (2026, 3, 1, 20_513), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func `a date has its day number`(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).number == number)
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31), (2026, 2, 29),
    (1900, 2, 29), (2100, 2, 29), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `a date that no calendar has is refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `every day keeps its number, its text and its order`() throws {
    var previous = Day(number: -200_001).date
    for number in -200_000...400_000 {
      let day = Day(number: number)
      let date = day.date
      guard date > previous, Day(year: date.year, month: date.month, day: date.day) == day else {
        Issue.record("day \(number) is \(date) after \(previous)")
        return
      }
      previous = date
    }
    for number in stride(from: -200_000, through: 400_000, by: 97) {
      #expect(Day(Day(number: number).description)?.number == number)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2026-03-01", 7), ("2026-03-02", 1), ("1969-12-31", 3), ("2000-02-29", 2),
    ("0001-01-01", 1),
  ])
  func `a day has its weekday, Monday first`(_ text: String, _ weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-31", 2, "2026-03-31"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"),
    ("2024-02-29", 12, "2025-02-28"), ("1970-01-01", -13, "1968-12-01"),
    ("2026-05-05", 0, "2026-05-05"),
    ("9999-12-31", 1, "10000-01-31"), ("0001-01-31", -1, "0000-12-31"),
    ("0001-01-31", -13, "-0001-12-31"),
  ])
  func `months are added within the calendar`(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test func `a day added by months keeps its day of month unless that month is shorter`() {
    for seed in 0..<2_000 {
      var random = SplitMix64(seed: UInt64(seed))
      let day = Day(number: Int.random(in: -200_000...400_000, using: &random))
      let months = Int.random(in: -2_400...2_400, using: &random)
      let moved = day.adding(months: months)
      let passed = (moved.date.year - day.date.year) * 12 + moved.date.month - day.date.month
      #expect(passed == months, "seed \(seed)")
      let isLast = moved.adding(days: 1).date.day == 1
      let isKept = moved.date.day == day.date.day
      #expect(isKept || (isLast && moved.date.day < day.date.day), "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "2026-3-01", "2026-03-1", "2026/03/01", "20260301", "2026-03-01 ", " 2026-03-01",
    "2026-02-29", "+026-03-01", "2026-0a-01", "２０26-03-01", "-001-01-01", "10000-01-01",
  ])
  func `any other form is no day`(_ text: String) {
    #expect(Day(text) == nil)
  }
}
