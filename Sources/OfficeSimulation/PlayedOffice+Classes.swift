import CivilTime
import CurriculumModel
import Programme
import Progression

extension PlayedOffice {
  mutating func performTeaching(_ act: Act, _ office: Office) throws {
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
        by: trainer
      )
      classes[classes.count] = created.id
    case .enrol(let person, let number):
      _ = try office.takeSeat(in: name(ofClass: number), for: name(person), by: trainer)
    case .leave(let person, let number):
      _ = try office.leaveSeat(in: name(ofClass: number), for: name(person), by: trainer)
    case .wait(let person, let number):
      _ = try office.waitForSeat(in: name(ofClass: number), for: name(person), by: trainer)
    case .stopWaiting(let person, let number):
      _ = try office.stopWaiting(in: name(ofClass: number), for: name(person), by: trainer)
    case .cancelClass(let number):
      _ = try office.cancelClass(name(ofClass: number), reason: "played", by: trainer)
    case .moveClass(let number, let byHours):
      let name = try name(ofClass: number)
      let plan = try office.classListing(name).plan
      var change = ClassChange()
      for (position, meeting) in plan.meetings.enumerated() {
        let distance = Int64(byHours) * OracleClass.hour
        change.meetings[position + 1] = ClassChange.Hours(
          start: Instant(milliseconds: meeting.start.milliseconds + distance),
          end: Instant(milliseconds: meeting.end.milliseconds + distance)
        )
      }
      _ = try office.rescheduleClass(name, change, reason: "played", by: trainer)
    case .attend(let number, let meeting, let present):
      _ = try office.recordAttendance(
        in: name(ofClass: number),
        meeting: meeting + 1,
        present: present.sorted().map { try name($0) },
        by: trainer
      )
    default: break
    }
  }

  private func name(ofClass number: Int) throws -> String {
    guard let id = classes[number] else { throw Refused(description: "no class \(number)") }
    return id.rawValue
  }
}
