import CivilTime
import CurriculumModel
import Progression
import Testing
import Timetabling

@testable import Scheduling

@Suite struct DraftProblemTests {
  /// Monday, 2 March 2026.
  private let monday = Day(number: 20_514)

  private var calendar: TeachingCalendar {
    let ordinary = TeachingHours(
      weekdays: [1, 2, 3, 4, 6],
      start: 480,
      end: 960,
      lessonMinutes: 45,
      pauses: [.init(start: 720, end: 780)]
    )
    let friday = TeachingHours(
      weekdays: [5],
      start: 480,
      end: 960,
      lessonMinutes: 45,
      pauses: [.init(start: 690, end: 780)]
    )
    let holiday = Holiday(
      day: monday.adding(days: 1),
      kind: .national,
      title: LocalizedText()
    )
    return TeachingCalendar(holidays: [holiday], hours: [2026: [ordinary, friday]])
  }

  private func draft(classes: Int) -> ScheduleDraft {
    ScheduleDraft(
      from: monday,
      through: monday.adding(days: 5),
      sittingsPerDay: 1,
      seed: 1,
      classes: (0..<classes).map { _ in
        DraftClass(
          module: "basic-class",
          centre: "31.71.01",
          people: ["R000001"],
          capacity: 50,
          lessonHours: 8,
          roomKind: "hall",
          weekdays: [],
          trainer: nil,
          places: [nil]
        )
      }
    )
  }

  private func resources(taken: [ScheduleResources.Taken] = []) -> ScheduleResources {
    ScheduleResources(
      trainers: [
        TrainerState(folding: [
          .trainerEntered(TrainerProfile(id: "T-1", modules: ["basic-class"], home: "31.71.01"))
        ])
      ],
      rooms: [
        RoomState(folding: [
          .roomEntered(
            RoomProfile(centre: "31.71.01", name: "Aula", capacity: 50, kind: "hall")
          )
        ])
      ],
      calendar: calendar,
      taken: taken
    )
  }

  private func moment(_ day: Int, _ minute: Int) -> Instant {
    monday.adding(days: day).start().adding(minutes: minute)
  }

  @Test(arguments: [(0, 8, 900), (0, 4, 660), (4, 8, 930), (1, 8, nil), (6, 8, nil), (0, 10, nil)])
  func `a sitting lasts as long as its lessons and the pauses between`(
    day: Int,
    lessonHours: Int,
    end: Int?
  ) {
    let meeting = calendar.meeting(
      on: monday.adding(days: day),
      sitting: 0,
      of: 1,
      lessonHours: lessonHours
    )
    #expect(meeting?.end == end.map { moment(day, $0) })
  }

  @Test func `two classes of the same people get different days, none on a holiday`() {
    let first = DraftProblem(draft(classes: 2), with: resources())
    let result = first.problem.solve(SearchOptions(.moves(4_000)))
    #expect(result.score.isFeasible)
    let moves = first.moves(to: result.timetable)
    let days = moves.compactMap { $0.place?.day }
    #expect(Set(days).count == 2)
    #expect(!days.contains(monday.adding(days: 1)))
    #expect(moves.allSatisfy { $0.trainer == "T-1" && $0.place?.room == "Aula" })
  }

  @Test func `a class that starts together with a longer one still takes its room`() {
    // Both begin at eight; the first in the list ends at nine, the other at three.
    let taken = [540, 900].map { end in
      ScheduleResources.Taken(
        class: "C000001",
        centre: "31.71.01",
        room: "Aula",
        trainer: "T-9",
        meeting: Progression.Meeting(start: moment(0, 480), end: moment(0, end), lessonHours: 1)
      )
    }
    for order in [taken, taken.reversed()] {
      let problem = DraftProblem(draft(classes: 1), with: resources(taken: order)).problem
      #expect(problem.rooms[0].closed.contains(Timeslot(0)))
      #expect(!problem.rooms[0].closed.contains(Timeslot(2)))
    }
  }

  @Test func `a class that ends as a sitting begins takes nothing from it`() {
    let before = ScheduleResources.Taken(
      class: "C000001",
      centre: "31.71.01",
      room: "Aula",
      trainer: "T-1",
      meeting: Progression.Meeting(start: moment(0, 420), end: moment(0, 480), lessonHours: 1)
    )
    let problem = DraftProblem(draft(classes: 1), with: resources(taken: [before])).problem
    #expect(!problem.rooms[0].closed.contains(Timeslot(0)))
    #expect(!problem.trainers[0].closed.contains(Timeslot(0)))
  }

  @Test func `a published class counts as given, on its day and at its centre`() {
    let elsewhere = ScheduleResources.Taken(
      class: "C000001",
      centre: "31.72.01",
      room: "Balai",
      trainer: "T-1",
      meeting: Progression.Meeting(start: moment(2, 1020), end: moment(2, 1080), lessonHours: 1)
    )
    let others = ScheduleResources.Taken(
      class: "C000002",
      centre: "31.72.01",
      room: "Balai",
      trainer: "T-9",
      meeting: Progression.Meeting(start: moment(3, 1020), end: moment(3, 1080), lessonHours: 1)
    )
    let made = DraftProblem(draft(classes: 1), with: resources(taken: [elsewhere, others]))
    let trainer = made.problem.trainers[0]
    #expect(trainer.duties.map { made.day(of: $0.timeslot) } == [monday.adding(days: 2)])
    #expect(trainer.duties.map { $0.centre.map { made.problem.centres[$0] } } == ["31.72.01"])
    // Both begin after teaching ends, so that the trainer could still come; it would be a journey.
    #expect(!trainer.closed.contains(Timeslot(2)))
    var timetable = made.timetable
    let meeting = Timetabling.Meeting(of: 0, 0)
    for (day, cost) in [(2, 3), (4, nil)] as [(Int, Int?)] {
      timetable[trainerOf: 0] = 0
      timetable[meeting] = Placement(Timeslot(day), room: 0)
      #expect(made.problem.evaluate(timetable).costs[.travel] == cost)
    }
  }

  @Test func `what its makers named weighs what they said, the rest what it always does`() {
    var weighed = draft(classes: 1)
    weighed.weights = [.travel: 0, .roomStability: 7]
    let problem = DraftProblem(weighed, with: resources()).problem
    #expect(problem.weight(of: .travel) == 0)
    #expect(problem.weight(of: .roomStability) == 7)
    #expect(problem.weight(of: .trainerLoad) == 5)
    #expect(problem.weight(of: .compactness) == 0)
  }

  @Test func `a reason is said with days for timeslots`() {
    let problem = DraftProblem(draft(classes: 1), with: resources())
    let words = problem.spoken("rombongan week 1 ‹2› ‹0› dan week 2 ‹0›") { day, sitting in
      "\(day)/\(sitting.map(String.init) ?? "-")"
    }
    #expect(words == "rombongan 2026-03-04/0 dan 2026-03-09/-")
  }
}
