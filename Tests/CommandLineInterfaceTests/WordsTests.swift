import CivilTime
import Testing

@testable import CommandLineInterface

struct WordsTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"),
    (-1_234_567, "-1.234.567", "-1,234,567"),
  ])
  func `whole numbers are grouped in threes`(value: Int, id: String, en: String) {
    #expect(Language.indonesian.number(value) == id)
    #expect(Language.english.number(value) == en)
  }

  @Test(arguments: [
    (0.5, 2, "0,5", "0.5"), (2, 2, "2", "2"), (1_234.567, 2, "1.234,57", "1,234.57"),
    (-0.001, 2, "0", "0"), (0.05, 1, "0,1", "0.1"), (9.999, 2, "10", "10"),
  ])
  func `decimals are rounded and lose their last zeros`(
    value: Double,
    places: Int,
    id: String,
    en: String
  ) {
    #expect(Language.indonesian.number(value, places: places) == id)
    #expect(Language.english.number(value, places: places) == en)
  }

  @Test(arguments: [(0.0, "0%"), (0.005, "0,5%"), (0.75, "75%"), (1, "100%")])
  func `only small shares have a decimal`(share: Double, id: String) {
    #expect(Language.indonesian.percent(share) == id)
  }

  @Test(arguments: [
    ("2026-03-07", "Sabtu, 7 Maret 2026", "Saturday, 7 March 2026"),
    ("2024-02-29", "Kamis, 29 Februari 2024", "Thursday, 29 February 2024"),
    ("2026-08-17", "Senin, 17 Agustus 2026", "Monday, 17 August 2026"),
  ])
  func `a day has its weekday and its month in words`(text: String, id: String, en: String) throws {
    let day = try #require(Day(text))
    #expect(Language.indonesian.longDay(day) == id)
    #expect(Language.english.longDay(day) == en)
  }

  @Test func `a moment is told in Jakarta's time`() throws {
    let instant = try #require(Instant("2026-03-07T18:05:00Z"))
    #expect(Language.indonesian.moment(instant) == "Minggu, 8 Maret 2026 pukul 01.05 WIB")
    #expect(Language.english.moment(instant) == "Sunday, 8 March 2026, 01:05 WIB")
  }

  @Test(arguments: [
    (0, "0 hari", "0 days"), (1, "1 hari", "1 day"), (59, "59 hari", "59 days"),
    (60, "2 bulan", "2 months"), (729, "24 bulan", "24 months"), (730, "2 tahun", "2 years"),
    (-1, "1 hari", "1 day"),
  ])
  func `a span grows from days to months to years`(days: Int, id: String, en: String) {
    #expect(Language.indonesian.span(days: days) == id)
    #expect(Language.english.span(days: days) == en)
  }

  @Test(arguments: [
    (0, "hari ini", "today"), (5, "5 hari lagi", "in 5 days"), (-12, "12 hari lalu", "12 days ago"),
  ])
  func `a day is near or far from today`(days: Int, id: String, en: String) throws {
    let today = try #require(Day("2026-03-07"))
    #expect(Language.indonesian.distance(to: today.adding(days: days), today: today) == id)
    #expect(Language.english.distance(to: today.adding(days: days), today: today) == en)
  }

  @Test(arguments: [
    ("id_ID.UTF-8", Language.indonesian), ("in", .indonesian), ("en-GB", .english), ("C", nil),
    ("fr_FR", nil),
  ])
  func `a locale names a language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }
}
