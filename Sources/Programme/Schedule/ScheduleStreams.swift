import CurriculumModel
import Progression
import Scheduling
import Storage

extension Office {
  /// Writes facts to a stream of which the decision saw `revision` events.
  func append(
    _ facts: [ScheduleFact],
    to stream: ScheduleStream,
    seen revision: Int,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    let now = clock.now()
    let events = facts.map { fact in
      ScheduleEvent(
        id: ids.next(at: now),
        stream: stream,
        effective: now,
        recorded: now,
        actor: actor,
        fact: fact
      )
    }
    try access.append(events, to: stream, expecting: revision)
  }

  /// Every trainer, by id.
  func trainerStates(in access: ReadAccess) throws -> [TrainerState] {
    try access.streams(of: .trainer).map { TrainerState(folding: $0.events.map(\.fact)) }
  }

  /// Every room, by centre and name.
  func roomStates(in access: ReadAccess) throws -> [RoomState] {
    try access.streams(of: .room).map { RoomState(folding: $0.events.map(\.fact)) }
  }
}
