import Testing

@testable import Scheduling

@Suite struct WeeklyHoursTests {
  @Test(arguments: [
    ("", ""),
    ("sat 08:00-12:00", "sat 08:00-12:00"),
    ("mon-tue 08:00-16:00; sat 8:00-12:30", "mon 08:00-16:00; tue 08:00-16:00; sat 08:00-12:30"),
    ("wed,mon 13:00-24:00", "mon 13:00-24:00; wed 13:00-24:00"),
    ("mon 16:00-08:00", nil),
    ("someday 08:00-16:00", nil),
    ("fri-mon 08:00-16:00", nil),
    ("mon 08:00", nil),
    ("mon 08:00-25:00", nil),
  ])
  func `weekly hours are read and written`(text: String, expected: String?) {
    #expect(WeeklyHours(text)?.description == expected)
  }

  @Test(arguments: [
    (1, 480, 960, true), (1, 479, 960, false), (1, 480, 961, false), (2, 480, 960, false),
  ])
  func `one stretch has to cover the whole time`(
    weekday: Int,
    start: Int,
    end: Int,
    expected: Bool
  ) {
    let hours = WeeklyHours([.init(weekday: 1, start: 480, end: 960)])
    #expect(hours.cover(weekday: weekday, from: start, to: end) == expected)
  }
}
