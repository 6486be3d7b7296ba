import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage
import Timetabling

extension Office {
  /// Makes classes of a draft, each with its people; all of it in one transaction.
  ///
  /// Every room, trainer and seat is asked again, against what is planned and recorded now. A class
  /// that can't be held is left out with all that stands in its way, but for what was forced in the
  /// draft; a person who may have no seat by now loses no more than this seat.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` when it was published or discarded before.
  public func publishSchedule(_ draft: String?, by actor: Actor) throws -> SchedulePublication {
    try batch { office in
      try office.write { access in
        let file = try office.draftFile(draft, in: access)
        try file.requireOpen()
        let broken = file.brokenRules
        let fates = try file.draft.classes.indices.map { index in
          try office.publish(index, of: file, breaking: broken[index] ?? [], by: actor, access)
        }
        let ids: [ClassID?] = fates.map { fate in
          if case .created(let id, _, _) = fate { id } else { nil }
        }
        try office.append(
          [.published(ids)],
          to: file.stream,
          after: file.position,
          by: actor,
          in: access
        )
        return SchedulePublication(file: try office.draftFile(file.id, in: access), fates: fates)
      }
    }
  }

  private func publish(
    _ index: Int,
    of file: DraftFile,
    breaking rules: [Wording],
    by actor: Actor,
    _ access: WriteAccess
  ) throws -> SchedulePublication.Fate {
    let one = file.draft.classes[index]
    let timed = file.timed(index)
    let rooms = Set(one.places.compactMap { $0?.room }).sorted()
    guard let trainer = one.trainer, let room = rooms.first, timed.count == one.places.count
    else { return .incomplete }
    var plan = ClassPlan(
      module: one.module,
      centre: one.centre,
      room: room,
      trainer: trainer,
      capacity: try usualCapacity(one.capacity, in: room, at: one.centre, access),
      meetings: timed.map(\.meeting)
    )
    let forced = timed.map { file.state.forced.contains($0.id) }
    let refused = try one.people.compactMap { try refusal(of: $0, in: plan, forced, access) }
    // A room that is too small for those who come is found by the class having a seat for each.
    plan.capacity = max(plan.capacity, one.people.count - refused.count)
    var rules = rules
    // The journal knows one room a class; taking either would promise a place nobody looked at.
    if rooms.count > 1 { rules.append(Self.severalRooms(rooms)) }
    let findings = try PlanCheck(plan, nil, in: self, access).findings(against: plan)
      .filter { !$0.isForced(forced) }
    guard rules.isEmpty, findings.isEmpty, refused.count < one.people.count else {
      return .unfit(rules, findings: findings, refused: refused)
    }
    let reasons = Set(timed.compactMap { file.state.reasons[$0.id] }).sorted()
    let created = try createClass(
      plan,
      force: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
      by: actor
    )
    let out = Set(refused.map(\.registration))
    for person in one.people where !out.contains(person) {
      _ = try takeSeat(in: created.id.rawValue, for: person.rawValue, by: actor)
    }
    return .created(created.id, seats: one.people.count - refused.count, refused: refused)
  }

  private static func severalRooms(_ rooms: [String]) -> Wording {
    let list = rooms.joined(separator: ", ")
    return Wording(
      id: "pertemuannya terbagi di beberapa ruang (\(list)); pindahkan ke satu ruang",
      en: "its meetings are in several rooms (\(list)); move them to one"
    )
  }

  /// Why a person of a draft may have no seat by now; `nil` when they may.
  private func refusal(
    of person: RegistrationID,
    in plan: ClassPlan,
    _ forced: [Bool],
    _ access: ReadAccess
  ) throws -> SeatRefusal? {
    // The class has no id before it is made.
    let unmade = ClassID("")
    do {
      let file = try file(of: person, in: access)
      try requireEligible(file, for: unmade, of: plan.module, in: access)
      let clashes = try clashes(of: plan, seating: person, besides: unmade, in: access)
      if !clashes.isEmpty { throw ProgrammeError.clashes(clashes) }
    } catch let error as ProgrammeError {
      return SeatRefusal(registration: person, reason: .rule(error))
    }
    let missed = try missedMeetings(of: plan, by: person, in: access)
      .filter { !forced[$0 - 1] }
    return missed.isEmpty
      ? nil : SeatRefusal(registration: person, reason: .cannotCome(meetings: missed))
  }
}

extension DraftFile {
  /// The meetings of a class that have a time, by time; one on a holiday has its hours all the same,
  /// so that the holiday can be named.
  fileprivate func timed(_ index: Int) -> [(id: DraftMeetingID, meeting: Progression.Meeting)] {
    let one = draft.classes[index]
    let everyDay = TeachingCalendar(holidays: [], hours: problem.resources.calendar.hours)
    return one.places.indices.compactMap { ordinal in
      let id = DraftMeetingID(class: index, ordinal: ordinal)
      let meeting =
        problem.meeting(of: id)
        ?? one.places[ordinal].flatMap {
          everyDay.meeting(
            on: $0.day,
            sitting: $0.sitting,
            of: draft.sittingsPerDay,
            lessonHours: one.lessonHours
          )
        }
      return meeting.map { (id, $0) }
    }
    .sorted { $0.meeting.start < $1.meeting.start }
  }

  /// The hard rules among a draft's own meetings that each class breaks, but for meetings that were
  /// forced; everything else is asked of the class as it is planned.
  fileprivate var brokenRules: [Int: [Wording]] {
    var broken: [Int: [Wording]] = [:]
    for violation in evaluation.violations
    where [.ownMeetings, .order].contains(violation.constraint) {
      for index in Set(violation.meetings.map(\.demand)) {
        let own = violation.meetings.filter { $0.demand == index }
          .map { DraftMeetingID(class: index, ordinal: $0.ordinal) }
        if own.allSatisfy(state.forced.contains) { continue }
        broken[index, default: []].append(problem.spoken(violation.reason))
      }
    }
    return broken
  }
}

extension PlanFinding {
  /// Whether it was forced in the draft: about a meeting, or about the class of one.
  ///
  /// A room is never forced to hold more people than it does.
  ///
  /// - Parameter meetings: whether each was forced, by time.
  fileprivate func isForced(_ meetings: [Bool]) -> Bool {
    if case .roomTooSmall = self { return false }
    guard isOverridable else { return false }
    return meeting.map { meetings[$0 - 1] } ?? meetings.contains(true)
  }
}
