import CivilRegistry
public import CivilTime
import CurriculumModel
public import Progression
public import Scheduling
import Storage
import Timetabling

extension Office {
  /// Enters a room of a centre, or replaces what was known of it; it keeps the name it was entered
  /// by first, whatever the case, width and blanks of this one.
  ///
  /// - Parameter isUpdate: takes another capacity or kind than the room of that name has.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`; `.differs` when the room is known with another
  ///   capacity or kind.
  public func enterRoom(
    _ profile: RoomProfile,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws {
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
      profile.name = try roomName(profile.name, at: profile.centre, in: access)
      let stream = Office.stream(of: profile.name, at: profile.centre)
      let seen = try access.events(of: stream)
      let known = RoomState(folding: seen.map(\.fact)).profile
      if known == profile { return }
      if let differences = known?.differences(from: profile), !differences.isEmpty, !isUpdate {
        throw ProgrammeError.differs(.room, name: "'\(profile.name)'", differences)
      }
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
      let stream = Office.stream(of: try roomName(name, at: id, in: access), at: id)
      let seen = try access.events(of: stream)
      guard RoomState(folding: seen.map(\.fact)).profile != nil else {
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

extension RoomProfile {
  /// What tells rooms apart beside their name and is said otherwise now; hours don't.
  fileprivate func differences(from said: RoomProfile) -> [Difference] {
    var differences: [Difference] = []
    if capacity != said.capacity {
      differences.append(
        Difference(
          Wording(id: "kapasitas", en: "capacity"),
          known: "\(capacity)",
          said: "\(said.capacity)"
        )
      )
    }
    if LabelKey(kind) != LabelKey(said.kind) {
      differences.append(Difference(Wording(id: "jenis", en: "kind"), known: kind, said: said.kind))
    }
    return differences
  }
}
