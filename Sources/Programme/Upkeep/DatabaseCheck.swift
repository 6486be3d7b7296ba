public import Progression
public import Storage

/// What a check of the database found; empty lists are good news.
public struct DatabaseCheck: Hashable, Sendable {
  /// What is wrong with the file, the journal, and the digests of contents.
  public var integrity: [IntegrityProblem]
  /// Where the register says something else than the journal.
  public var register: [RegisterProblem]
  /// Events of every stream: of registrations, classes, schedules, halls, outlets and outreach.
  public var events: Int
  public var registrations: Int
  /// What differs from what it was computed from: registrations and halls from their events, the
  /// kept readings of curricula from what was published.
  public var stale: [String]
  /// Who was erased again, since an older copy of the database was put back.
  public var erasedAgain: [ParticipantID] = []
  /// Whether bytes of somebody who was erased may still be in the file.
  public var isUnscrubbed = false
  /// Whether others than its owner may read or write the file.
  public var isOpenToOthers = false

  public var isSound: Bool { integrity.isEmpty && register.isEmpty && stale.isEmpty }
}
