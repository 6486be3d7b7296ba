import CivilTime
import CurriculumModel
import Programme
import Progression

extension PlayedDesk {
  mutating func performTeaching(_ act: Act) throws {
    let trainer = PlayTemplate.trainer
    switch act {
    case .createClass(let module, let centre, let capacity, let inHours, let room, let teacher):
      let start = clock.now().milliseconds + Int64(inHours) * OracleClass.hour
      let created = try office.createClass(
        ClassPlan(
          module: ModuleID(module.rawValue),
          centre: CentreID(centre.rawValue),
          room: "Ruang \(room)",
          trainer: "T-\(teacher)",
          capacity: capacity,
          meetings: (0..<module.meetings).map { meeting in
            let start = start + Int64(meeting) * 2 * OracleClass.hour
            return Meeting(
              start: Instant(milliseconds: start),
              end: Instant(milliseconds: start + OracleClass.hour),
              lessonHours: 1
            )
          }
        ),
        // Forced, since clashes are refused all the same, and only these are the oracle's.
        force: "played",
        by: trainer
      )
      names.classes[names.classes.count] = created.id.rawValue
    case .enrol(let person, let number):
      _ = try office.takeSeat(in: names.taught(number), for: names.person(person), by: trainer)
    case .leave(let person, let number):
      _ = try office.leaveSeat(in: names.taught(number), for: names.person(person), by: trainer)
    case .wait(let person, let number):
      _ = try office.waitForSeat(in: names.taught(number), for: names.person(person), by: trainer)
    case .stopWaiting(let person, let number):
      _ = try office.stopWaiting(in: names.taught(number), for: names.person(person), by: trainer)
    case .cancelClass(let number):
      _ = try office.cancelClass(names.taught(number), reason: "played", by: trainer)
    case .moveClass(let number, let byHours):
      let name = try names.taught(number)
      let plan = try office.classListing(name).plan
      var change = ClassChange()
      for (position, meeting) in plan.meetings.enumerated() {
        let distance = Int64(byHours) * OracleClass.hour
        change.meetings[position + 1] = ClassChange.Hours(
          start: Instant(milliseconds: meeting.start.milliseconds + distance),
          end: Instant(milliseconds: meeting.end.milliseconds + distance)
        )
      }
      _ = try office.rescheduleClass(name, change, force: "played", reason: "played", by: trainer)
    case .attend(let number, let meeting, let present):
      _ = try office.recordAttendance(
        in: names.taught(number),
        meeting: meeting + 1,
        present: present.sorted().map { try names.person($0) },
        by: trainer
      )
    default: break
    }
  }
}
