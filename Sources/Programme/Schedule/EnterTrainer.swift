public import CivilTime
import CurriculumModel
public import Progression
public import Scheduling
import Storage

extension Office {
  /// A trainer with the name that the register keeps apart from the journal.
  public struct TrainerListing: Hashable, Sendable {
    public var profile: TrainerProfile
    public var name: String?
    /// In the order they were told.
    public var absences: [Unavailability]
  }

  /// Enters a trainer, or replaces what was known of one.
  /// - Throws: `ProgrammeError.notFound` for an unknown module or centre, `.invalid`.
  public func enterTrainer(_ profile: TrainerProfile, name: String?, by actor: Actor) throws {
    try write { access in
      var profile = profile
      profile.id = profile.id.trimmed
      guard !profile.id.isEmpty, !profile.id.utf8.contains(UInt8(ascii: "/")) else {
        throw ProgrammeError.invalid(
          field: "id",
          value: profile.id,
          id: "nomor tanpa '/', seperti T-014",
          en: "an id without '/', such as T-014"
        )
      }
      if profile.modules.isEmpty {
        throw ProgrammeError.invalid(
          field: "modules",
          value: "",
          id: "sedikitnya satu modul yang boleh diajarkannya",
          en: "at least one module that they may teach"
        )
      }
      profile.home = try centre(named: profile.home.rawValue, in: access).id
      profile.modules = try profile.modules
        .map { try module(named: $0.rawValue, in: access).id }.sorted()
      let stream = ScheduleStream(.trainer, profile.id)
      let seen = try access.events(of: stream)
      if TrainerState(folding: seen.map(\.fact)).profile != profile {
        try append(
          [.trainerEntered(profile)],
          to: stream,
          after: StreamPosition(after: seen),
          by: actor,
          in: access
        )
      }
      if let name { try access.put(trainerName: name.trimmed, of: profile.id) }
    }
  }

  /// Every trainer, by id.
  public func trainers() throws -> [TrainerListing] {
    try read { access in
      let names = try access.trainerNames()
      return try trainerStates(in: access).compactMap { state in
        state.profile.map {
          TrainerListing(profile: $0, name: names[$0.id], absences: state.absences)
        }
      }
    }
  }

  /// Records that a trainer can't teach from the first to the last of those days.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` when the last day is before the first.
  public func recordAbsence(
    of id: String,
    from: Day,
    through: Day,
    reason: String,
    by actor: Actor
  ) throws {
    try write { access in
      let stream = ScheduleStream(.trainer, id.trimmed)
      let seen = try access.events(of: stream)
      guard !seen.isEmpty else {
        throw ProgrammeError.notFound(.trainer, name: id, suggestions: [])
      }
      let absence = try Unavailability(from: from, through: through, reason: reason)
      try append(
        [.trainerAway(absence)],
        to: stream,
        after: StreamPosition(after: seen),
        by: actor,
        in: access
      )
    }
  }
}

extension Unavailability {
  /// Whole days in Jakarta, the last one included.
  init(from: Day, through: Day, reason: String) throws {
    guard from <= through else {
      throw ProgrammeError.invalid(
        field: "to",
        value: through.description,
        id: "\(from) atau sesudahnya",
        en: "\(from) or later"
      )
    }
    self.init(start: from.start(), end: through.adding(days: 1).start(), reason: reason)
  }
}
