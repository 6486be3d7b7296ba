public import CivilTime
import CurriculumModel
import Diagnostics
public import Progression

/// What the records know that a planned class is held against; what nobody recorded is no obstacle.
public struct PlanRecords: Sendable {
  /// Every room of the class's centre.
  public var rooms: [RoomState]
  public var trainers: [TrainerState]
  public var calendar: TeachingCalendar
  /// The sort of room that the module asks for; `nil` for any.
  public var roomKind: String?
  public var now: Instant

  public init(
    rooms: [RoomState],
    trainers: [TrainerState],
    calendar: TeachingCalendar,
    roomKind: String?,
    now: Instant
  ) {
    self.rooms = rooms
    self.trainers = trainers
    self.calendar = calendar
    self.roomKind = roomKind
    self.now = now
  }

  /// All that stands against a plan but what is taken already: the room, then the trainer, then each
  /// meeting.
  public func findings(against plan: ClassPlan) -> [PlanFinding] {
    let room = rooms.first { $0.profile?.name == plan.room }
    let trainer = trainers.first { $0.profile?.id == plan.trainer }
    return findings(on: room, plan) + findings(on: trainer, plan)
      + plan.meetings.enumerated().flatMap { position, meeting in
        findings(on: meeting, position + 1, plan, room, trainer)
      }
  }

  private func findings(on room: RoomState?, _ plan: ClassPlan) -> [PlanFinding] {
    guard let profile = room?.profile else {
      let known = rooms.compactMap(\.profile?.name)
      if known.isEmpty { return [] }
      let closest = Spelling.closest(to: plan.room, among: known)
      return [.unknownRoom(plan.room, plan.centre, suggestion: closest)]
    }
    var findings: [PlanFinding] = []
    if profile.capacity < plan.capacity {
      findings.append(
        .roomTooSmall(profile.name, holds: profile.capacity, seats: plan.capacity)
      )
    }
    if let roomKind, roomKind != profile.kind {
      findings.append(.otherRoomKind(profile.name, is: profile.kind, wanted: roomKind))
    }
    return findings
  }

  private func findings(on trainer: TrainerState?, _ plan: ClassPlan) -> [PlanFinding] {
    guard let profile = trainer?.profile else {
      let known = trainers.compactMap(\.profile?.id)
      if known.isEmpty { return [] }
      return [
        .unknownTrainer(plan.trainer, suggestion: Spelling.closest(to: plan.trainer, among: known))
      ]
    }
    return profile.modules.contains(plan.module) ? [] : [.notCompetent(profile.id, plan.module)]
  }

  private func findings(
    on meeting: Meeting,
    _ number: Int,
    _ plan: ClassPlan,
    _ room: RoomState?,
    _ trainer: TrainerState?
  ) -> [PlanFinding] {
    var findings: [PlanFinding] = []
    if meeting.start < now { findings.append(.past(meeting: number, meeting.start)) }
    findings += calendarFindings(on: meeting, number)
    if let room, let profile = room.profile {
      findings += room.closures.filter { $0.overlaps(meeting.start, meeting.end) }
        .map { .roomShut(meeting: number, profile.name, $0) }
      if !profile.hours.cover(meeting) {
        findings.append(.outsideRoomHours(meeting: number, profile.name, profile.hours))
      }
    }
    if let trainer, let profile = trainer.profile {
      findings += trainer.absences.filter { $0.overlaps(meeting.start, meeting.end) }
        .map { .trainerAway(meeting: number, profile.id, $0) }
      if !profile.hours.cover(meeting) {
        findings.append(.outsideTrainerHours(meeting: number, profile.id, profile.hours))
      }
    }
    return findings
  }

  private func calendarFindings(on meeting: Meeting, _ number: Int) -> [PlanFinding] {
    let day = meeting.start.day()
    let holidays = Set([day, meeting.end.day()]).sorted().compactMap { calendar.holidays[$0] }
    if !holidays.isEmpty { return holidays.map { .holiday(meeting: number, $0) } }
    guard let year = calendar.hours[day.date.year], !year.isEmpty else { return [] }
    guard let hours = calendar.hours(on: day) else {
      return [.outsideTeachingHours(meeting: number, nil)]
    }
    let start = meeting.start.minuteOfDay
    let end = start + Int((meeting.end.milliseconds - meeting.start.milliseconds) / 60_000)
    var findings: [PlanFinding] = []
    if start < hours.start || hours.end < end {
      findings.append(.outsideTeachingHours(meeting: number, hours))
    }
    let paused = hours.pauses.reduce(0) { $0 + max(0, min(end, $1.end) - max(start, $1.start)) }
    let needed = meeting.lessonHours * hours.lessonMinutes
    if end - start - paused < needed {
      findings.append(
        .tooShort(
          meeting: number,
          minutes: end - start - paused,
          lessonHours: meeting.lessonHours,
          needed: needed
        )
      )
    }
    return findings
  }
}
