import CivilTime
import CurriculumModel
import Progression
import Timetabling

extension DraftProblem {
  /// The classes with their cohorts; two classes that share people share a cohort too.
  mutating func addPeople(_ locks: Set<DraftMeetingID>) {
    problem.cohorts = draft.classes.indices.map(cohort)
    var cohorts = draft.classes.indices.map { [$0] }
    for (pair, _) in sharedPeople.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let number = problem.cohorts.count
      problem.cohorts.append(
        Cohort("\(name(ofClass: pair[0])) ∩ \(name(ofClass: pair[1]))")
      )
      for index in pair { cohorts[index].append(number) }
    }
    problem.classes = draft.classes.indices.map { demand($0, cohorts[$0]) }
    for meeting in locks where draft.contains(meeting) {
      guard let place = draft.place(of: meeting),
        let placement = placement(of: place, at: draft.classes[meeting.class].centre)
      else { continue }
      problem.locks[Timetabling.Meeting(of: meeting.class, meeting.ordinal)] = Lock(placement)
    }
  }

  private func cohort(_ index: Int) -> Cohort {
    let busy = draft.classes[index].people.flatMap { resources.seated[$0] ?? [] }
    if busy.isEmpty { return Cohort(name(ofClass: index)) }
    let shut = problem.grid.timeslots.filter { slot in
      guard let time = meeting(at: slot, lessonHours: draft.classes[index].lessonHours) else {
        return false
      }
      return busy.contains { $0.overlaps(time) }
    }
    return Cohort(name(ofClass: index), closed: TimeslotSet(shut))
  }

  private func demand(_ index: Int, _ cohorts: [Int]) -> ClassDemand {
    let one = draft.classes[index]
    let allowed = problem.grid.timeslots.filter { slot in
      let weekday = day(of: slot).weekday
      return (one.weekdays.isEmpty || one.weekdays.contains(weekday))
        && meeting(at: slot, lessonHours: one.lessonHours) != nil
    }
    let rooms = resources.rooms.indices.filter { room in
      guard let profile = resources.rooms[room].profile else { return false }
      return profile.centre == one.centre
        && (one.roomKind.map { $0 == profile.kind } ?? true)
        && profile.capacity >= one.people.count
    }
    return ClassDemand(
      name(ofClass: index),
      trainers: competent(for: one),
      cohorts: cohorts,
      headCount: one.people.count,
      meetings: one.places.count,
      allowed: TimeslotSet(allowed),
      rooms: rooms,
      leastDays: one.places.count
    )
  }

  /// Who may give a class: those of its own city, and others only where there are none.
  private func competent(for one: DraftClass) -> [Int] {
    let all = resources.trainers.indices.filter {
      resources.trainers[$0].profile?.modules.contains(one.module) == true
    }
    let city = one.centre.rawValue.prefix(5)
    let near = all.filter {
      resources.trainers[$0].profile?.home.rawValue.hasPrefix(city) == true
    }
    return near.isEmpty ? all : near
  }

  /// `3 basic-class Gambir`.
  func name(ofClass index: Int) -> String {
    let one = draft.classes[index]
    let centre = resources.centreNames[one.centre] ?? one.centre.rawValue
    return "\(index + 1) (\(one.module), \(centre))"
  }

  /// Pairs of classes with people in common.
  private var sharedPeople: [[Int]: Int] {
    var classes: [RegistrationID: [Int]] = [:]
    for (index, one) in draft.classes.enumerated() {
      for person in one.people { classes[person, default: []].append(index) }
    }
    var shared: [[Int]: Int] = [:]
    for indices in classes.values where indices.count > 1 {
      for (position, first) in indices.enumerated() {
        for second in indices[(position + 1)...] { shared[[first, second], default: 0] += 1 }
      }
    }
    return shared
  }
}
