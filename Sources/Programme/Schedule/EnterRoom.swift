public import CivilTime
import CurriculumModel
public import Progression
public import Scheduling
import Storage

extension Office {
  /// Enters a room of a centre, or replaces what was known of it.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func enterRoom(_ profile: RoomProfile, by actor: Actor) throws {
    try write { access in
      var profile = profile
      profile.name = profile.name.trimmed
      if profile.name.isEmpty {
        throw ProgrammeError.invalid(
          field: "name",
          value: "",
          id: "nama ruang",
          en: "the room's name"
        )
      }
      if !(1...5_000).contains(profile.capacity) {
        throw ProgrammeError.invalid(
          field: "capacity",
          value: "\(profile.capacity)",
          id: "1 sampai 5000 orang",
          en: "1 to 5000 people"
        )
      }
      profile.centre = try centre(named: profile.centre.rawValue, in: access).id
      let stream = Office.stream(of: profile.name, at: profile.centre)
      let seen = try access.events(of: stream)
      if RoomState(folding: seen.map(\.fact)).profile == profile { return }
      try append(
        [.roomEntered(profile)],
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
    }
  }

  /// The rooms of a centre, or of all of them, by centre and name.
  /// - Throws: `ProgrammeError.notFound`.
  public func rooms(at centre: String? = nil) throws -> [RoomState] {
    try read { access in
      let id = try centre.map { try self.centre(named: $0, in: access).id }
      return try roomStates(in: access).filter { room in
        room.profile != nil && (id == nil || room.profile?.centre == id)
      }
    }
  }

  /// Records that a room can't be used from the first to the last of those days.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func closeRoom(
    _ name: String,
    at centre: String,
    from: Day,
    through: Day,
    reason: String,
    by actor: Actor
  ) throws {
    try write { access in
      let id = try self.centre(named: centre, in: access).id
      let stream = Office.stream(of: name.trimmed, at: id)
      let seen = try access.events(of: stream)
      guard !seen.isEmpty else {
        throw ProgrammeError.notFound(.room, name: name, suggestions: [])
      }
      let closure = try Unavailability(from: from, through: through, reason: reason)
      try append(
        [.roomShut(closure)],
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
    }
  }

  static func stream(of room: String, at centre: CentreID) -> ScheduleStream {
    ScheduleStream(.room, "\(centre)/\(room)")
  }
}
