import Testing

@testable import Timetabling

@Suite("A grid of timeslots")
struct TimeslotGridTests {
  let grid = TimeslotGrid(weeks: 2, days: 5, blocks: 4)

  @Test func `counts weeks, days and blocks in the order of time`() throws {
    let timeslot = try #require(grid.timeslot(week: 1, day: 2, block: 3))
    #expect(timeslot.number == 31)
    #expect(grid.week(of: timeslot) == 1)
    #expect(grid.day(of: timeslot) == 2)
    #expect(grid.block(of: timeslot) == 3)
    #expect(grid.date(of: timeslot) == 7)
  }

  @Test(arguments: [(2, 0, 0), (0, 5, 0), (0, 0, 4), (-1, 0, 0)])
  func `has nothing outside its ends`(week: Int, day: Int, block: Int) {
    #expect(grid.timeslot(week: week, day: day, block: block) == nil)
  }
}
