import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing
import Timetabling

@testable import Programme

@Suite struct `A part of a draft made anew` {
  /// A draft whose practice class, three meetings, was given a wish after it was made.
  private static func wished() throws -> (TemporaryOffice, DraftFile, Int) {
    let (place, _) = try ScheduleTests.prepared(people: 3)
    func enter(_ preferred: WeeklyHours?) throws {
      try place.office.enterTrainer(
        TrainerProfile(
          id: "T-03",
          modules: ["technical-practice-class"],
          home: "Gambir",
          preferred: preferred
        ),
        name: nil,
        by: place.administrator
      )
    }
    try enter(nil)
    let file = try ScheduleTests.propose(place).file
    let index = try #require(file.draft.classes.firstIndex { $0.module != "basic-class" })
    let days = Set(file.draft.classes[index].places.compactMap { $0?.day.weekday })
    // Any weekday but those that it has.
    let others = (1...6).filter { !days.contains($0) }
    try enter(WeeklyHours(others.map { .init(weekday: $0, start: 0, end: 1_440) }))
    return (place, try place.office.draft(file.id), index)
  }

  private static let options = SearchOptions(.moves(20_000))

  @Test func `follows the wishes of trainers, and lists every change`() throws {
    let (place, file, index) = try Self.wished()
    let cost = file.evaluation.violations.filter { $0.constraint == .preference }
    #expect(cost.map(\.cost) == [1, 1, 1])
    let change = try place.office.regenerate(
      .centre("Gambir"),
      of: file.id,
      Self.options,
      by: place.trainer
    )
    #expect(change.after < change.before)
    #expect(!change.file.evaluation.violations.contains { $0.constraint == .preference })
    let moved = file.draft.meetings.filter { meeting in
      file.draft.place(of: meeting) != change.file.draft.place(of: meeting)
        || file.draft.classes[meeting.class].trainer
          != change.file.draft.classes[meeting.class].trainer
    }
    #expect(change.moves.map(\.meeting) == moved)
    #expect(Set(moved.map(\.class)).contains(index))
    #expect(try place.office.draft(file.id).draft == change.file.draft)
  }

  @Test func `keeps what is locked, and every other week`() throws {
    let (place, file, index) = try Self.wished()
    let locked = try #require(
      file.draft.meetings.first { $0.class == index && file.draft.place(of: $0) != nil }
    )
    _ = try place.office.lock([locked], in: file.id, by: place.trainer)
    let monday = ScheduleTests.from
    let change = try place.office.regenerate(
      .week(of: monday.adding(days: 2)),
      of: file.id,
      Self.options,
      by: place.trainer
    )
    for meeting in file.draft.meetings {
      guard let before = file.draft.place(of: meeting) else { continue }
      let after = change.file.draft.place(of: meeting)
      if meeting == locked || before.day >= monday.adding(days: 7) {
        #expect(after == before)
      } else {
        #expect(after.map { $0.day < monday.adding(days: 7) } == true)
      }
    }
  }

  @Test func `is refused where the draft has nothing, and once it is published`() throws {
    let (place, file, _) = try Self.wished()
    let wrong: [DraftPart] = [
      .centre("Tebet"), .centre("Nowhere"), .week(of: ScheduleTests.from.adding(days: -1)),
      .week(of: ScheduleTests.through.adding(days: 3)),
    ]
    for part in wrong {
      #expect(throws: ProgrammeError.self, "\(part)") {
        try place.office.regenerate(part, of: file.id, Self.options, by: place.trainer)
      }
    }
    _ = try place.office.publishSchedule(file.id, by: place.trainer)
    #expect(throws: ProgrammeError.self) {
      try place.office.regenerate(.centre("Gambir"), of: file.id, Self.options, by: place.trainer)
    }
  }
}
