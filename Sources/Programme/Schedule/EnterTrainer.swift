import CivilRegistry
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
  ///
  /// - Parameter isUpdate: takes another name than the one that id is known by.
  /// - Throws: `ProgrammeError.notFound` for an unknown module or centre, `.invalid`; `.differs` when
  ///   the id is known under another name.
  public func enterTrainer(
    _ profile: TrainerProfile,
    name: String?,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws {
    try write { access in
      var profile = profile
      profile.id = try trainerID(profile.id, in: access)
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
      let renamed = try renaming(name, of: profile.id, isUpdate: isUpdate, in: access)
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
      if let renamed { try keep(renamed, of: profile.id, by: actor, in: access) }
    }
  }

  /// The name that is to be kept of a trainer, and the one it replaces; `nil` when there is nothing
  /// to keep.
  private func renaming(
    _ name: String?,
    of id: String,
    isUpdate: Bool,
    in access: ReadAccess
  ) throws -> (name: String, before: String?)? {
    guard let name = name?.trimmed, !name.isEmpty else { return nil }
    if !PersonName.isPossible(name) {
      throw ProgrammeError.invalid(
        field: "name",
        value: name,
        id: "nama dengan huruf",
        en: "a name with letters"
      )
    }
    guard let known = try access.trainerNames()[id] else { return (name, nil) }
    if known == name || RegisterField.name.isSame(known, name), !isUpdate { return nil }
    guard isUpdate else {
      throw ProgrammeError.differs(
        .trainer,
        name: id,
        [Difference(RegisterField.name.wording, known: known, said: name)]
      )
    }
    return known == name ? nil : (name, known)
  }

  private func keep(
    _ renamed: (name: String, before: String?),
    of id: String,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    try access.put(trainerName: renamed.name, of: id)
    guard let before = renamed.before else { return }
    let change = RegisterChange(
      .name,
      before: before,
      after: renamed.name,
      at: clock.now(),
      by: actor
    )
    try access.add([change], of: .trainer(id))
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

  /// The trainer of that id, whatever its case, width and blanks; empty when there is none.
  public func trainers(named id: String) throws -> [TrainerListing] {
    let known = try read { access in try trainerID(id, in: access) }
    return try trainers().filter { $0.profile.id == known }
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
      let stream = ScheduleStream(.trainer, try trainerID(id, in: access))
      let seen = try access.events(of: stream)
      guard TrainerState(folding: seen.map(\.fact)).profile != nil else {
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
