import CivilRegistry
import CivilTime
import CurriculumModel
import Progression
import Timetabling

extension DraftProblem {
  /// When nothing, a trainer or a room can be had.
  mutating func close() {
    let longest = draft.classes.map(\.lessonHours).max() ?? 1
    var closed = TimeslotSet()
    var times: [(slot: Timeslot, meeting: Progression.Meeting)] = []
    for slot in problem.grid.timeslots {
      let day = day(of: slot)
      guard draft.from <= day, day <= draft.through else {
        closed.insert(slot)
        continue
      }
      let widest = widestMeeting(at: slot, lessonHours: longest)
      if let widest { times.append((slot, widest)) } else { closed.insert(slot) }
    }
    problem.closed = closed
    problem.trainers = resources.trainers.compactMap { state in
      guard let profile = state.profile else { return nil }
      let key = LabelKey(profile.id)
      let given = resources.taken.filter { LabelKey($0.trainer) == key }
      let taken = given.map(\.meeting)
      let shut = times.filter { slot in
        !profile.hours.cover(slot.meeting)
          || state.absences.contains { $0.overlaps(slot.meeting.start, slot.meeting.end) }
          || taken.contains { $0.overlaps(slot.meeting) }
      }
      return Trainer(
        profile.id,
        closed: TimeslotSet(shut.map(\.slot)),
        preferred: profile.preferred.map { wish in
          TimeslotSet(times.filter { wish.hold(the: $0.meeting.start) }.map(\.slot))
        },
        mostMeetingsAWeek: profile.mostSittings,
        duties: given.compactMap(duty)
      )
    }
    problem.rooms = resources.rooms.compactMap { state in
      guard let profile = state.profile else { return nil }
      let key = LabelKey(profile.name)
      let taken = resources.taken
        .filter { $0.centre == profile.centre && LabelKey($0.room) == key }.map(\.meeting)
      let shut = times.filter { slot in
        !profile.hours.cover(slot.meeting)
          || state.closures.contains { $0.overlaps(slot.meeting.start, slot.meeting.end) }
          || taken.contains { $0.overlaps(slot.meeting) }
      }
      return Room(
        profile.name,
        capacity: profile.capacity,
        kind: profile.kind,
        centre: centres.firstIndex(of: profile.centre),
        closed: TimeslotSet(shut.map(\.slot))
      )
    }
  }

  /// A published class as what its trainer gives already; only its day counts.
  private func duty(_ taken: ScheduleResources.Taken) -> Duty? {
    let days = taken.meeting.start.day().number - monday.number
    guard days >= 0, let slot = problem.grid.timeslot(week: days / 7, day: days % 7, block: 0)
    else { return nil }
    return Duty(slot, centre: centres.firstIndex(of: taken.centre))
  }

  /// Where the longest class doesn't fit, a shorter one may; its time is then the widest known.
  private func widestMeeting(at slot: Timeslot, lessonHours: Int) -> Progression.Meeting? {
    for hours in stride(from: lessonHours, through: 1, by: -1) {
      if let meeting = meeting(at: slot, lessonHours: hours) { return meeting }
    }
    return nil
  }

  func meeting(at slot: Timeslot, lessonHours: Int) -> Progression.Meeting? {
    resources.calendar.meeting(
      on: day(of: slot),
      sitting: problem.grid.block(of: slot),
      of: draft.sittingsPerDay,
      lessonHours: lessonHours
    )
  }
}
