import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// Takes a trainer off the list; what they taught stays, and entered again they are back.
  /// - Throws: `ProgrammeError.notFound`; `.invalid` while classes of theirs are still to be held.
  public func removeTrainer(_ id: String, reason: String, by actor: Actor) throws {
    try write { access in
      let known = try trainerID(id, in: access)
      let stream = ScheduleStream(.trainer, known)
      let seen = try access.events(of: stream)
      guard TrainerState(folding: seen.map(\.fact)).profile != nil else {
        throw ProgrammeError.notFound(.trainer, name: id, suggestions: [])
      }
      try refuse(
        "trainer",
        known,
        while: access.classes(in: .trainer(known), of: nil, endingAfter: clock.now())
          .filter { $0.cancellation == nil && $0.plan.trainer == known }.map(\.id)
      )
      try append(
        [.trainerRemoved(reason: reason)],
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
    }
  }

  /// Takes a room off the list; what was held there stays, and entered again it is back.
  /// - Throws: `ProgrammeError.notFound`; `.invalid` while classes are still to be held there.
  public func removeRoom(
    _ name: String,
    at centre: String,
    reason: String,
    by actor: Actor
  ) throws {
    try write { access in
      let centre = try self.centre(named: centre, in: access).id
      let known = try roomName(name, at: centre, in: access)
      let stream = Office.stream(of: known, at: centre)
      let seen = try access.events(of: stream)
      guard RoomState(folding: seen.map(\.fact)).profile != nil else {
        throw ProgrammeError.notFound(.room, name: name, suggestions: [])
      }
      try refuse(
        "room",
        known,
        while: access.classes(in: .centre(centre), of: nil, endingAfter: clock.now())
          .filter { $0.cancellation == nil && $0.plan.room == known }.map(\.id)
      )
      try append(
        [.roomRemoved(reason: reason)],
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
    }
  }

  private func refuse(_ field: String, _ value: String, while classes: [ClassID]) throws {
    if classes.isEmpty { return }
    let names = classes.sorted().map(\.rawValue).joined(separator: ", ")
    throw ProgrammeError.invalid(
      field: field,
      value: value,
      id: "yang tidak dipakai kelas mendatang; masih dipakai \(names): pindahkan dengan "
        + "'okoce class move' atau batalkan dengan 'okoce class cancel'",
      en: "one that no class to come needs; it is needed by \(names): move them with "
        + "'okoce class move' or cancel them with 'okoce class cancel'"
    )
  }
}
