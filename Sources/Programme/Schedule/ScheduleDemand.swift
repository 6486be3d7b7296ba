import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage

/// Who is to sit in which class: the people who are ready, in cohorts of the module's class size.
struct ScheduleDemand {
  var classes: [DraftClass] = []
  /// Who would make a class too small, by module.
  var leftWaiting: [ModuleID: [RegistrationID]] = [:]
}

extension Office {
  /// The demand of those centres, modules in the order of their ids.
  ///
  /// Whoever has a seat in a coming class of the module is left out, and so is whoever needs none.
  func demand(
    of centres: [CentreID],
    least: Int,
    in access: ReadAccess
  ) throws -> ScheduleDemand {
    let wanted = Set(centres)
    var days: [RegistrationID: Set<Int>] = [:]
    for found in try access.streams(of: .participant) {
      for case .availabilityStated(let weekdays) in found.events.map(\.fact) {
        days[RegistrationID(found.stream.name)] = Set(weekdays)
      }
    }
    var demand = ScheduleDemand()
    for module in try taughtModules(in: access) {
      guard let format = module.classFormat else { continue }
      let candidates = try readyRows(for: module, in: access)
        .filter { !$0.isSeated && wanted.contains($0.centre) }
        .map { row in
          Candidate(
            registration: row.registration,
            centre: row.centre,
            since: row.since,
            weekdays: days[row.registration] ?? []
          )
        }
      let formed = CohortForming(candidates, size: format.size, least: least)
      demand.leftWaiting[module.id] = formed.leftWaiting.map(\.registration)
      demand.classes += formed.cohorts.map { cohort in
        DraftClass(
          module: module.id,
          centre: cohort.centre,
          people: cohort.people,
          capacity: format.size,
          lessonHours: format.lessonHoursPerMeeting,
          roomKind: format.roomKind,
          weekdays: cohort.weekdays.sorted(),
          trainer: nil,
          places: Array(repeating: nil, count: format.meetings)
        )
      }
    }
    return demand
  }

  /// The modules that are taught in classes, each as the highest version has it, by id.
  private func taughtModules(in access: ReadAccess) throws -> [Module] {
    var found: [ModuleID: Module] = [:]
    for version in try access.versionsHighestFirst() {
      for module in try shelf.index(of: version.reference.sha256, in: access).modules
      where module.classFormat != nil && found[module.id] == nil {
        found[module.id] = module
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// When classes may be held in the years of those days.
  func teachingCalendar(of days: [Day]) throws -> TeachingCalendar {
    let years = days.map(\.date.year)
    guard let first = years.min(), let last = years.max() else {
      return TeachingCalendar(holidays: [], hours: [:])
    }
    return try read { try teachingCalendar(in: first...last, $0) }
  }

  func teachingCalendar(
    in years: ClosedRange<Int>,
    _ access: ReadAccess
  ) throws -> TeachingCalendar {
    TeachingCalendar(
      holidays: try access.holidays(),
      hours: try access.teachingHours(in: years)
    )
  }

  /// What a draft is made with: trainers, rooms, hours, and all that is taken in its days.
  ///
  /// - Parameter own: classes that are no obstacle to the draft, since it is about them.
  func resources(
    for draft: ScheduleDraft,
    besides own: Set<ClassID> = [],
    in access: ReadAccess
  ) throws -> ScheduleResources {
    let start = draft.from.start()
    let end = draft.through.adding(days: 1).start()
    let years = draft.from.date.year...draft.through.date.year
    var seated: [RegistrationID: [Meeting]] = [:]
    for person in Set(draft.classes.flatMap(\.people)) {
      let meetings = try access.classes(seating: person)
        .filter { $0.cancellation == nil && !own.contains($0.id) }
        .flatMap(\.plan.meetings).filter { $0.start < end && start < $0.end }
      if !meetings.isEmpty { seated[person] = meetings }
    }
    return ScheduleResources(
      trainers: try trainerStates(in: access),
      rooms: try roomStates(in: access),
      calendar: try teachingCalendar(in: years, access),
      taken: try access.meetings(overlapping: start, end).filter { !own.contains($0.class) }
        .map { found in
          ScheduleResources.Taken(
            class: found.class,
            centre: found.centre,
            room: found.room,
            trainer: found.trainer,
            meeting: found.meeting
          )
        },
      seated: seated,
      centreNames: Dictionary(
        try access.centres().map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
