import CivilTime
import CurriculumModel
import Progression
import Scheduling

extension Simulation {
  /// Plans a class at every centre where somebody is ready and waiting for one.
  mutating func planClasses(after monday: Day, _ office: Office) throws {
    var waiting: [ModuleID: Set<CentreID>] = [:]
    for person in people where !person.isSeated {
      if let module = person.wantsClass {
        waiting[module, default: []].insert(person.person.newcomer.centre)
      }
    }
    for module in waiting.keys.sorted() {
      for centre in (waiting[module] ?? []).sorted() {
        try planClass(of: module, at: centre, after: monday, office)
      }
    }
  }

  private mutating func planClass(
    of module: ModuleID,
    at centre: CentreID,
    after monday: Day,
    _ office: Office
  ) throws {
    let ready = try office.ready(for: module.rawValue, at: centre.rawValue).rows.filter { row in
      guard let index = places[row.registration] else { return false }
      return people[index].wantsClass == module && !people[index].isSeated && !row.isSeated
    }
    guard let first = ready.first, let index = places[first.registration],
      let format = try office.curriculum(people[index].person.newcomer.curriculum)
        .module(module)?.classFormat
    else { return }
    let days = teachingDays(format.meetings, after: monday)
    let calendar = try office.teachingCalendar(of: days)
    let trainer = Actor(.trainer, "T-\(centre.rawValue)-\(module.rawValue)")
    let created = try office.createClass(
      ClassPlan(
        module: module,
        centre: centre,
        room: "Aula \(module.rawValue)",
        trainer: trainer.id,
        capacity: format.size,
        meetings: days.map { day in
          // A year whose calendar was never kept has no hours; a working day does for it.
          calendar.meeting(
            on: day,
            sitting: 0,
            of: 1,
            lessonHours: format.lessonHoursPerMeeting
          )
            ?? Meeting(
              start: day.start().adding(hours: 8),
              end: day.start().adding(hours: 15),
              lessonHours: format.lessonHoursPerMeeting
            )
        }
      ),
      by: trainer
    )
    for row in ready.prefix(format.size) {
      _ = try office.takeSeat(
        in: created.id.rawValue,
        for: row.registration.rawValue,
        by: trainer
      )
      if let index = places[row.registration] { people[index].isSeated = true }
    }
    running.append(RunningClass(id: created.id, meetings: created.plan.meetings))
  }

  /// The next working days from Tuesday on, without holidays.
  private func teachingDays(_ count: Int, after monday: Day) -> [Day] {
    var days: [Day] = []
    var day = monday
    while days.count < count {
      day = day.adding(days: 1)
      if day.weekday <= 5, !holidays.contains(day) { days.append(day) }
    }
    return days
  }

  /// Records who came to the meetings of this day.
  mutating func holdMeetings(on day: Day, _ office: Office) throws {
    for position in running.indices {
      let due = running[position]
      guard due.recorded < due.meetings.count,
        due.meetings[due.recorded].start.day() == day
      else { continue }
      clock.advance(to: due.meetings[due.recorded].end)
      let listing = try office.classListing(due.id.rawValue)
      var present: [String] = []
      for seat in listing.seats {
        guard let index = places[seat] else { continue }
        let comes =
          Double.random(in: 0..<1, using: &random) < people[index].person.diligence
        if comes { present.append(seat.rawValue) }
      }
      let receipt = try office.recordAttendance(
        in: due.id.rawValue,
        meeting: due.recorded + 1,
        present: present,
        by: Actor(.trainer, listing.plan.trainer)
      )
      running[position].recorded += 1
      if receipt.isComplete {
        for seat in listing.seats {
          guard let index = places[seat] else { continue }
          people[index].isSeated = false
          people[index].wantsClass = nil
        }
      }
    }
    running.removeAll { $0.recorded == $0.meetings.count }
  }
}
