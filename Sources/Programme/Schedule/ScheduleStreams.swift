import CurriculumModel
import Progression
import Scheduling
import Storage

extension Office {
  /// Writes facts to a stream that had come as far as `position` when they were decided.
  func append(
    _ facts: [ScheduleFact],
    to stream: ScheduleStream,
    after position: StreamPosition,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    let events = entries(
      facts,
      of: stream.key,
      after: position,
      as: { ScheduleEvent($0, of: stream, by: actor, at: $1) }
    )
    try access.append(events, to: stream, expecting: position.sequence)
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
