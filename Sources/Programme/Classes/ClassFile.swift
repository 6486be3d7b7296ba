import CurriculumModel
import Progression
import Storage

/// One class as a use case works on it: its events and their fold.
struct ClassFile {
  let id: ClassID
  private(set) var state: ClassState
  private(set) var revision: Int
  private var cancellation: String?

  init(id: ClassID, events: [ClassEvent]) {
    self.id = id
    state = ClassState()
    revision = 0
    take(events, revision: events.count)
  }

  /// Takes in what was just written.
  mutating func take(_ events: [ClassEvent], revision: Int) {
    for event in events {
      state.apply(event)
      if case .cancelled(let reason) = event.fact { cancellation = reason }
      if case .scheduled = event.fact { cancellation = nil }
    }
    self.revision = revision
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
      cancellation: state.isCancelled ? cancellation ?? "" : nil,
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
    let now = clock.now()
    let events = facts.map { fact in
      ClassEvent(
        id: ids.next(at: now),
        class: file.id,
        effective: now,
        recorded: now,
        actor: actor,
        fact: fact
      )
    }
    file.take(events, revision: try access.append(events, to: file.id, expecting: file.revision))
    if let projection = file.projection { try access.replaceProjection(projection) }
  }
}
