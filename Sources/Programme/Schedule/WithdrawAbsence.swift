public import CivilTime
import CurriculumModel
public import Progression
public import Scheduling
import Storage

extension Office {
  /// Takes back a trainer's absence that covers that day, the whole of it.
  /// - Returns: what was taken back, as it was told.
  /// - Throws: `ProgrammeError.notFound`; `.invalid` where no absence covers the day.
  @discardableResult
  public func withdrawAbsence(
    of id: String,
    on day: Day,
    reason: String,
    by actor: Actor
  ) throws -> [Unavailability] {
    try write { access in
      let stream = ScheduleStream(.trainer, try trainerID(id, in: access))
      let seen = try access.events(of: stream)
      let state = TrainerState(folding: seen.map(\.fact))
      guard state.profile != nil else {
        throw ProgrammeError.notFound(.trainer, name: id, suggestions: [])
      }
      let found = try Self.covering(day, in: state.absences)
      try append(
        found.map { .absenceWithdrawn($0.with(reason: reason)) },
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
      return found
    }
  }

  /// Takes back a closure of a room that covers that day, the whole of it.
  /// - Returns: what was taken back, as it was told.
  /// - Throws: `ProgrammeError.notFound`; `.invalid` where no closure covers the day.
  @discardableResult
  public func withdrawClosure(
    of room: String,
    at centre: String,
    on day: Day,
    reason: String,
    by actor: Actor
  ) throws -> [Unavailability] {
    try write { access in
      let centre = try self.centre(named: centre, in: access).id
      let stream = Office.stream(of: try roomName(room, at: centre, in: access), at: centre)
      let seen = try access.events(of: stream)
      let state = RoomState(folding: seen.map(\.fact))
      guard state.profile != nil else {
        throw ProgrammeError.notFound(.room, name: room, suggestions: [])
      }
      let found = try Self.covering(day, in: state.closures)
      try append(
        found.map { .closureWithdrawn($0.with(reason: reason)) },
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
      return found
    }
  }

  private static func covering(
    _ day: Day,
    in times: [Unavailability]
  ) throws -> [Unavailability] {
    let found = times.filter { $0.overlaps(day.start(), day.adding(days: 1).start()) }
    guard found.isEmpty else { return found }
    let known = times.map { "\($0.start.day())…\($0.end.day().adding(days: -1))" }
      .joined(separator: ", ")
    throw ProgrammeError.invalid(
      field: "on",
      value: day.description,
      id: known.isEmpty
        ? "hari yang tercatat; belum ada yang tercatat" : "salah satu hari dari \(known)",
      en: known.isEmpty ? "a day that is recorded; none is" : "a day of \(known)"
    )
  }
}

extension Unavailability {
  fileprivate func with(reason: String) -> Unavailability {
    Unavailability(start: start, end: end, reason: reason)
  }
}
