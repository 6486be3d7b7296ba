import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing
import Timetabling

@testable import Programme

@Suite struct `What stands in the way of a draft` {
  @Test func `is told once for all the classes that it stops`() throws {
    let place = try TemporaryOffice()
    _ = try place.office.keepCalendar(
      from: TemporaryOffice.curricula + "/jakarta/calendar-2026.xml"
    )
    for number in 1...3 { _ = try place.admit(number) }
    let file = try ScheduleTests.propose(place).file
    let obstacles = file.obstacles
    #expect(
      obstacles.map(\.cause) == [
        .noRoom("31.71.01", kind: "hall", people: 3), .noTrainer("technical-practice-class"),
        .noTrainer("basic-class"),
      ]
    )
    #expect(obstacles.map(\.classes) == [[0, 1], [1], [0]])
    #expect(obstacles.map(\.meetings) == [4, 3, 1])
  }

  @Test func `is the calendar where no day has hours for a class`() throws {
    let (place, _) = try ScheduleTests.prepared(people: 3)
    let friday = ScheduleTests.from.adding(days: 4)
    // Good Friday alone.
    let proposal = try place.office.proposeSchedule(
      ScheduleRequest(
        .centre("Gambir"),
        from: friday,
        through: friday,
        least: 2,
        limit: .moves(100)
      ),
      by: place.trainer
    )
    #expect(
      proposal.file.obstacles.map(\.cause).contains(.noTeachingHours(lessonHours: 8))
    )
  }

  @Test func `is only what is missing`() throws {
    let (place, _) = try ScheduleTests.prepared(people: 3)
    let file = try ScheduleTests.propose(place).file
    #expect(file.obstacles.map(\.cause) == [.noTrainer("technical-practice-class")])
    try place.office.enterTrainer(
      TrainerProfile(id: "T-03", modules: ["technical-practice-class"], home: "Gambir"),
      name: nil,
      by: place.administrator
    )
    #expect(try ScheduleTests.propose(place).file.obstacles.isEmpty)
  }

  @Test func `is a trainer who is never free, or too seldom`() throws {
    let (place, _) = try ScheduleTests.prepared(people: 3)
    let sunday = try #require(WeeklyHours("sun 01:00-02:00"))
    func cause(_ hours: WeeklyHours, through: Day = ScheduleTests.through) throws
      -> DraftObstacle.Cause?
    {
      try place.office.enterTrainer(
        TrainerProfile(
          id: "T-03",
          modules: ["technical-practice-class"],
          home: "Gambir",
          hours: hours
        ),
        name: nil,
        by: place.administrator
      )
      return try ScheduleTests.propose(place, through: through).file.obstacles.first?.cause
    }
    #expect(try cause(sunday) == .tooSeldomFree("31.71.01"))
    // Three meetings, and two Mondays.
    #expect(try cause(try #require(WeeklyHours("mon 00:00-24:00"))) == .tooSeldomFree("31.71.01"))
  }
}
