import CivilRegistry
public import CivilTime
public import CurriculumModel
public import Progression
public import Timetabling

/// A draft as a timetabling problem, and timetables of it as drafts again.
///
/// Weeks run from Monday. A timeslot is one sitting of one day; whatever overlaps the longest class
/// that could be held in it closes it, so that nothing taken is ever taken twice.
public struct DraftProblem: Sendable {
  public let draft: ScheduleDraft
  public let resources: ScheduleResources
  public internal(set) var problem: Problem
  /// The Monday on or before the draft's first day.
  public let monday: Day
  let centres: [CentreID]

  /// - Complexity: O(timeslots × (trainers + rooms + classes + taken meetings)).
  public init(
    _ draft: ScheduleDraft,
    with resources: ScheduleResources,
    locks: Set<DraftMeetingID> = []
  ) {
    self.draft = draft
    self.resources = resources
    monday = draft.from.adding(days: 1 - draft.from.weekday)
    centres = Set(draft.classes.map(\.centre) + resources.taken.map(\.centre)).sorted()
    // At least two weeks, since the grid names a week only where there are several.
    let weeks = max(2, (draft.through.number - monday.number) / 7 + 1)
    var grid = TimeslotGrid(weeks: weeks, days: 7, blocks: draft.sittingsPerDay)
    grid.dayNames = (0..<7).map { "‹\($0)›" }
    grid.blockNames = (0..<draft.sittingsPerDay).map { "‹\($0)›" }
    problem = Problem(grid: grid, rooms: [])
    // A class has one room in the journal, so a second one has to be worth almost anything.
    problem.weights[.roomStability] = 50
    // With one sitting a day, no meeting can follow another.
    if draft.sittingsPerDay == 1 { problem.weights[.compactness] = 0 }
    problem.weights.merge(draft.weights) { _, named in named }
    problem.centres = centres.map { resources.centreNames[$0] ?? $0.rawValue }
    close()
    addPeople(locks)
    problem.existing = timetable
  }

  /// Where the draft has its meetings.
  public var timetable: Timetable {
    var timetable = Timetable(for: problem)
    for meeting in draft.meetings {
      timetable[Timetabling.Meeting(of: meeting.class, meeting.ordinal)] =
        draft.place(of: meeting).flatMap {
          placement(of: $0, at: draft.classes[meeting.class].centre)
        }
    }
    for (index, one) in draft.classes.enumerated() {
      timetable[trainerOf: index] = trainerIndex(one.trainer)
    }
    return timetable
  }

  /// What would turn the draft into that timetable, in the order of meetings; few moves, since the
  /// meetings of a class may take each other's places in it.
  public func moves(to timetable: Timetable) -> [DraftMove] {
    draft.classes.enumerated().flatMap { index, one in
      let found = one.places.indices.map { ordinal in
        timetable[Timetabling.Meeting(of: index, ordinal)].flatMap { place(of: $0) }
      }
      let trainer = timetable[trainerOf: index].flatMap { trainerID($0) }
      return one.arranged(found).enumerated().compactMap { ordinal, place in
        let isSame = place == one.places[ordinal] && trainer == one.trainer
        let meeting = DraftMeetingID(class: index, ordinal: ordinal)
        return isSame ? nil : DraftMove(meeting: meeting, place: place, trainer: trainer)
      }
    }
  }

  public func placement(of place: DraftPlace, at centre: CentreID) -> Placement? {
    let days = place.day.number - monday.number
    func index(where isNamed: (String) -> Bool) -> Int? {
      resources.rooms.firstIndex { room in
        room.profile.map { $0.centre == centre && isNamed($0.name) } ?? false
      }
    }
    let room =
      index { $0 == place.room }
      ?? index { LabelKey($0) == LabelKey(place.room) }
    guard days >= 0, let room,
      let slot = problem.grid.timeslot(week: days / 7, day: days % 7, block: place.sitting)
    else { return nil }
    return Placement(slot, room: room)
  }

  public func place(of placement: Placement) -> DraftPlace? {
    guard resources.rooms.indices.contains(placement.room),
      let room = resources.rooms[placement.room].profile
    else { return nil }
    return DraftPlace(
      day: day(of: placement.timeslot),
      sitting: problem.grid.block(of: placement.timeslot),
      room: room.name
    )
  }

  /// The classes of a centre as a part of the problem; `nil` where the draft has none.
  public func scope(of centre: CentreID) -> Scope? {
    guard draft.classes.contains(where: { $0.centre == centre }) else { return nil }
    return centres.firstIndex(of: centre).map { .centre($0) }
  }

  public func day(of timeslot: Timeslot) -> Day {
    monday.adding(days: problem.grid.date(of: timeslot))
  }

  public func trainerID(_ index: Int) -> String? {
    resources.trainers.indices.contains(index) ? resources.trainers[index].profile?.id : nil
  }

  public func trainerIndex(_ id: String?) -> Int? {
    id.flatMap { id in resources.trainers.firstIndex { $0.profile?.id == id } }
  }

  /// When a meeting takes place; `nil` without a place, or where its hours no longer fit.
  public func meeting(of meeting: DraftMeetingID) -> Progression.Meeting? {
    guard let place = draft.place(of: meeting) else { return nil }
    return resources.calendar.meeting(
      on: place.day,
      sitting: place.sitting,
      of: draft.sittingsPerDay,
      lessonHours: draft.classes[meeting.class].lessonHours
    )
  }
}
