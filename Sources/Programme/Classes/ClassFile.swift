import CivilTime
import CurriculumModel
import Progression
import Storage

/// One class as a use case works on it: its events and their fold.
struct ClassFile {
  let id: ClassID
  private(set) var state: ClassState
  private(set) var position = StreamPosition()

  init(id: ClassID, events: [ClassEvent]) {
    self.id = id
    state = ClassState()
    take(events)
  }

  /// How many events it has.
  var revision: Int { position.sequence }

  /// The present as this class knows it.
  func moment(at now: Instant) -> Instant { position.moment(at: now) }

  /// Takes in what was just written.
  mutating func take(_ events: [ClassEvent]) {
    for event in events {
      state.apply(event)
      position.take(event)
    }
  }

  /// What lists know of this class; `nil` for one that was never scheduled.
  var projection: ClassProjection? {
    guard let plan = state.plan else { return nil }
    var attendance: [Int: [RegistrationID]] = [:]
    // The journal counts meetings from 0, people from 1.
    for (meeting, present) in state.attendance { attendance[meeting + 1] = present }
    return ClassProjection(
      id: id,
      plan: plan,
      revision: revision,
      calendarSequence: state.sequence,
      cancellation: state.cancellation,
      seats: state.seats,
      attendance: attendance
    )
  }
}

extension Office {
  /// - Throws: `ProgrammeError.notFound`.
  func classFile(_ name: String, in access: ReadAccess) throws -> ClassFile {
    for id in name == name.uppercased() ? [name] : [name, name.uppercased()] {
      let found = try access.events(of: ClassID(id))
      if found.revision > 0 { return ClassFile(id: ClassID(id), events: found.events) }
    }
    throw ProgrammeError.notFound(.class, name: name, suggestions: [])
  }

  /// Writes facts to a class and makes the lists agree, in the same transaction.
  func append(
    _ facts: [ClassFact],
    to file: inout ClassFile,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    guard !facts.isEmpty else { return }
    let id = file.id
    let events = entries(
      facts,
      of: id.rawValue,
      after: file.position,
      as: { ClassEvent($0, of: id, by: actor, at: $1) }
    )
    try access.append(events, to: id, expecting: file.revision)
    file.take(events)
    if let projection = file.projection { try access.replaceProjection(projection) }
  }
}
