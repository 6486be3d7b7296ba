import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage
import Timetabling

/// The classes of a published draft as a timetabling problem of their own.
struct ClassRepair {
  struct Planned {
    var id: ClassID
    var revision: Int
    var plan: ClassPlan
    var seats: [RegistrationID]
    /// Positions of the meetings that may still be moved.
    var open: [Int]
  }

  let classes: [Planned]
  private let problem: DraftProblem

  /// - Throws: `ProgrammeError.invalid` for a draft that was not published.
  init(_ file: DraftFile, _ office: Office, _ access: ReadAccess) throws {
    guard let published = file.published else {
      throw ProgrammeError.invalid(
        field: "draft",
        value: file.id,
        id: "rancangan yang sudah terbit",
        en: "a draft that was published"
      )
    }
    let from = office.clock.now().day().adding(days: 1)
    let rooms = Set(try office.roomStates(in: access).compactMap { $0.profile.map(RoomKey.init) })
    let trainers = Set(try office.trainerStates(in: access).compactMap { $0.profile?.id })
    var classes: [Planned] = []
    var demands: [DraftClass] = []
    var locks: Set<DraftMeetingID> = []
    for (index, one) in published.enumerated() {
      guard let one, !one.isCancelled else { continue }
      let classFile = try office.classFile(one.id.rawValue, in: access)
      let plan = one.current
      let open = plan.meetings.indices.filter { from <= plan.meetings[$0].start.day() }
      // The search knows recorded rooms and trainers; what was forced elsewhere stays as it is.
      guard !open.isEmpty, rooms.contains(RoomKey(plan.centre, plan.room)),
        trainers.contains(plan.trainer)
      else { continue }
      let drafted = file.draft.classes[index]
      for lock in file.state.locks where lock.class == index {
        guard let position = file.draft.position(of: lock),
          let place = open.firstIndex(of: position)
        else { continue }
        locks.insert(DraftMeetingID(class: demands.count, ordinal: place))
      }
      let seats = classFile.state.seats
      demands.append(
        DraftClass(
          module: plan.module,
          centre: plan.centre,
          people: seats,
          capacity: plan.capacity,
          lessonHours: drafted.lessonHours,
          roomKind: drafted.roomKind,
          weekdays: try office.commonWeekdays(of: seats, in: access),
          trainer: plan.trainer,
          places: open.map {
            DraftPlace(
              day: plan.meetings[$0].start.day(),
              sitting: Self.sitting(of: plan.meetings[$0], of: file.draft.sittingsPerDay),
              room: plan.room
            )
          }
        )
      )
      classes.append(
        Planned(
          id: one.id,
          revision: classFile.revision,
          plan: plan,
          seats: seats,
          open: Array(open)
        )
      )
    }
    let last = classes.flatMap(\.plan.meetings).map { $0.start.day() }.max() ?? from
    let draft = ScheduleDraft(
      from: from,
      through: max(file.draft.through, last, from).adding(days: 28),
      sittingsPerDay: file.draft.sittingsPerDay,
      seed: file.draft.seed,
      // A class has one room, so a second one is never worth it.
      weights: file.draft.weights.merging([.roomStability: 1_000_000]) { $1 },
      classes: demands
    )
    self.classes = classes
    problem = DraftProblem(
      draft,
      with: try office.resources(for: draft, besides: Set(classes.map(\.id)), in: access),
      locks: locks
    )
  }

  /// The classes as they are to be, in the order of `classes`.
  func plans(after options: SearchOptions) -> [ClassPlan] {
    if classes.isEmpty { return [] }
    let mended = problem.problem.repair(problem.timetable, options)
    let moves = Dictionary(grouping: problem.moves(to: mended.timetable), by: \.meeting.class)
    return classes.enumerated().map { index, one in
      plan(of: one, moves[index] ?? []) ?? one.plan
    }
  }

  /// `nil` where a meeting finds no place, or the meetings would be in several rooms.
  private func plan(of one: Planned, _ moves: [DraftMove]) -> ClassPlan? {
    var plan = one.plan
    var rooms = Set(moves.count < one.open.count ? [plan.room] : [])
    for move in moves {
      guard let place = move.place, let trainer = move.trainer else { return nil }
      let position = one.open[move.meeting.ordinal]
      let old = problem.draft.place(of: move.meeting)
      plan.trainer = trainer
      rooms.insert(place.room)
      // Who only gets another room or trainer keeps the hours as they were told.
      if old?.day == place.day, old?.sitting == place.sitting { continue }
      let hours = plan.meetings[position].lessonHours
      guard
        let meeting = problem.resources.calendar.meeting(
          on: place.day,
          sitting: place.sitting,
          of: problem.draft.sittingsPerDay,
          lessonHours: hours
        )
      else { return nil }
      plan.meetings[position] = meeting
    }
    guard rooms.count == 1, let room = rooms.first else { return nil }
    plan.room = room
    plan.meetings.sort { $0.start < $1.start }
    return plan
  }

  private static func sitting(of meeting: Progression.Meeting, of count: Int) -> Int {
    let minutes = (meeting.start.milliseconds - meeting.start.day().start().milliseconds) / 60_000
    return count > 1 && minutes >= 12 * 60 ? 1 : 0
  }

  private struct RoomKey: Hashable {
    var centre: CentreID
    var name: String

    init(_ profile: RoomProfile) { self.init(profile.centre, profile.name) }

    init(_ centre: CentreID, _ name: String) {
      self.centre = centre
      self.name = name
    }
  }
}

extension Office {
  /// On which days of the week all of them said they can come; empty for any, and where there is no
  /// such day.
  func commonWeekdays(of people: [RegistrationID], in access: ReadAccess) throws -> [Int] {
    var common = Set(1...7)
    for person in people {
      let days = try weekdays(of: person, in: access)
      if !days.isEmpty { common.formIntersection(days) }
    }
    return common.count == 7 ? [] : common.sorted()
  }
}
