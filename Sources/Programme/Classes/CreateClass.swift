import CivilTime
import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Plans a class: a module, a room, a trainer, and its meetings.
  ///
  /// A room or trainer who is taken refuses it, naming the class and the meeting. A holiday, more
  /// seats than the module's class format has, or another number of meetings is a warning.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.clashes`.
  public func createClass(_ plan: ClassPlan, by actor: Actor) throws -> CreatedClass {
    try write { access in
      let module = try module(named: plan.module.rawValue, in: access)
      guard let format = module.classFormat else {
        throw ProgrammeError.invalid(
          field: "module",
          value: module.id.rawValue,
          id: "modul yang diajarkan di kelas",
          en: "a module that is taught in a class"
        )
      }
      var plan = plan
      plan.centre = try centre(named: plan.centre.rawValue, in: access).id
      try plan.check()
      let clashes = try clashes(of: plan, besides: nil, in: access)
      guard clashes.isEmpty else { throw ProgrammeError.clashes(clashes) }
      var file = ClassFile(id: try access.nextClassID(), events: [])
      try append([.scheduled(plan)], to: &file, by: actor, in: access)
      return CreatedClass(
        id: file.id,
        plan: plan,
        warnings: try warnings(about: plan, format, in: access)
      )
    }
  }

  /// Room and trainer clashes with classes that share time with `plan`, room first.
  ///
  /// - Parameter id: a class that is no obstacle to itself.
  func clashes(
    of plan: ClassPlan,
    besides id: ClassID?,
    in access: ReadAccess
  ) throws -> [ClassConflict] {
    var room: [ClassConflict] = []
    var trainer: [ClassConflict] = []
    for wanted in plan.meetings {
      for found in try access.meetings(overlapping: wanted.start, wanted.end)
      where found.class != id {
        if found.room == plan.room, found.centre == plan.centre {
          room.append(
            ClassConflict(
              culprit: .room(plan.room, plan.centre),
              class: found.class,
              taken: found.meeting,
              wanted: wanted
            )
          )
        }
        if found.trainer == plan.trainer {
          trainer.append(
            ClassConflict(
              culprit: .trainer(plan.trainer),
              class: found.class,
              taken: found.meeting,
              wanted: wanted
            )
          )
        }
      }
    }
    return room + trainer
  }

  func warnings(
    about plan: ClassPlan,
    _ format: ClassFormat,
    in access: ReadAccess
  ) throws -> [ClassWarning] {
    let holidays = try access.holidays()
    var warnings: [ClassWarning] = []
    for (position, meeting) in plan.meetings.enumerated() {
      let days = meeting.start.day()...meeting.end.day()
      for holiday in holidays where days.contains(holiday.day) {
        warnings.append(.holiday(meeting: position + 1, holiday))
      }
    }
    if plan.capacity > format.size {
      warnings.append(.capacityAboveFormat(plan.capacity, size: format.size))
    }
    if plan.meetings.count != format.meetings {
      warnings.append(.otherMeetings(plan.meetings.count, planned: format.meetings))
    }
    return warnings
  }
}

extension ClassPlan {
  /// What a plan must be in itself, whatever else is planned.
  func check() throws {
    func refuse(_ field: String, _ value: String, id: String, en: String) -> ProgrammeError {
      .invalid(field: field, value: value, id: id, en: en)
    }
    if meetings.isEmpty || meetings.count > 60 {
      throw refuse(
        "meetings",
        "\(meetings.count)",
        id: "1 sampai 60 pertemuan",
        en: "1 to 60 meetings"
      )
    }
    if !(1...500).contains(capacity) {
      throw refuse("capacity", "\(capacity)", id: "1 sampai 500", en: "1 to 500")
    }
    if room.trimmed.isEmpty {
      throw refuse("room", room, id: "nama ruang", en: "the room's name")
    }
    if trainer.trimmed.isEmpty {
      throw refuse("trainer", trainer, id: "nomor pelatih", en: "the trainer's id")
    }
    for (position, meeting) in meetings.enumerated() {
      let name = "meeting \(position + 1)"
      if meeting.end <= meeting.start {
        throw refuse(
          name,
          "\(meeting.start)/\(meeting.end)",
          id: "akhir setelah mulainya",
          en: "an end after its start"
        )
      }
      if meeting.lessonHours < 1 {
        throw refuse(
          name,
          "\(meeting.lessonHours)",
          id: "sedikitnya 1 jam pelajaran",
          en: "at least 1 lesson hour"
        )
      }
      if position > 0, meeting.start < meetings[position - 1].end {
        throw refuse(
          name,
          meeting.start.description,
          id: "mulai setelah pertemuan sebelumnya selesai",
          en: "a start after the meeting before it ended"
        )
      }
    }
  }
}
