import CivilRegistry
import CivilTime
public import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// Plans a class: a module, a room, a trainer, and its meetings.
  ///
  /// All that the records say against it refuses it at once. More seats than the module's class
  /// format has, or another number of meetings, is a warning.
  /// - Parameter force: why it is planned all the same; kept with it. Nobody is forced into two
  ///   places at once.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.clashes`, `.unplannable`.
  public func createClass(
    _ plan: ClassPlan,
    force: String? = nil,
    by actor: Actor
  ) throws -> CreatedClass {
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
      plan.room = try roomName(plan.room, at: plan.centre, in: access)
      plan.trainer = try trainerID(plan.trainer, in: access)
      let overridden = try PlanCheck(plan, nil, in: self, access).findings(against: plan)
        .allowed(because: force)
      var file = ClassFile(id: try access.nextClassID(), events: [])
      let forced = overridden.isEmpty ? nil : force
      try append([.scheduled(plan, forced: forced)], to: &file, by: actor, in: access)
      return CreatedClass(
        id: file.id,
        plan: plan,
        warnings: warnings(about: plan, format),
        overridden: overridden
      )
    }
  }

  /// How many seats a class of a module usually has in a room: what the module says, or fewer where
  /// the room is recorded as smaller.
  /// - Throws: `ProgrammeError.notFound` for the centre.
  public func usualCapacity(
    of module: Module,
    in room: String,
    at centre: String
  ) throws -> Int {
    try read { access in
      let id = try self.centre(named: centre, in: access).id
      return try usualCapacity(module.classFormat?.size ?? 1, in: room, at: id, access)
    }
  }

  func usualCapacity(
    _ size: Int,
    in room: String,
    at centre: CentreID,
    _ access: ReadAccess
  ) throws -> Int {
    let facts = try access.events(of: Office.stream(of: room, at: centre)).map(\.fact)
    return min(size, RoomState(folding: facts).profile?.capacity ?? size)
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
    let (roomKey, trainerKey) = (LabelKey(plan.room), LabelKey(plan.trainer))
    for wanted in plan.meetings {
      for found in try access.meetings(overlapping: wanted.start, wanted.end)
      where found.class != id {
        if found.centre == plan.centre, LabelKey(found.room) == roomKey {
          room.append(
            ClassConflict(
              culprit: .room(plan.room, plan.centre),
              class: found.class,
              taken: found.meeting,
              wanted: wanted
            )
          )
        }
        if LabelKey(found.trainer) == trainerKey {
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

  func warnings(about plan: ClassPlan, _ format: ClassFormat) -> [ClassWarning] {
    var warnings: [ClassWarning] = []
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
