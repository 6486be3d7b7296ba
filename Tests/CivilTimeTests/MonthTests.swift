import Testing

@testable import CivilTime

@Suite("Months") struct MonthTests {
  @Test(arguments: [
    ("2018-09", "2018-09-01", "2018-09-30", 30), ("2024-02", "2024-02-01", "2024-02-29", 29),
    ("1969-12", "1969-12-01", "1969-12-31", 31), ("2026-12", "2026-12-01", "2026-12-31", 31),
  ])
  func `a month knows its days`(text: String, first: String, last: String, length: Int) throws {
    let month = try #require(Month(text))
    #expect(month.first.description == first)
    #expect(month.last.description == last)
    #expect(month.length == length)
    #expect(month.description == text)
    #expect(Month(of: month.last) == month)
    #expect((month.year, month.ofYear) == (month.first.date.year, month.first.date.month))
  }

  @Test func `months are counted on over the year's end`() throws {
    let november = try #require(Month("2025-11"))
    #expect(november.adding(3).description == "2026-02")
    #expect(november.adding(-11).description == "2024-12")
    #expect(november < november.adding(1))
  }

  @Test(arguments: ["2018-13", "2018", "2018-9", "September", ""])
  func `what is no month is none`(text: String) { #expect(Month(text) == nil) }
}
