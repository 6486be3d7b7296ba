public import CivilTime
public import CurriculumModel
public import Outreach
public import Progression
public import Storage

/// What the register holds of one person, and their registrations.
public struct ParticipantRecord: Sendable {
  public struct Pass: Hashable, Sendable {
    public var registration: RegistrationID
    public var curriculum: CurriculumReference
    public var centre: CentreID
    public var tracks: [TrackID]
    public var registered: Instant
    /// On which days of the week they can come to classes, 1 for Monday; empty for any.
    public var weekdays: [Int]
    /// Where it came from; `nil` when nobody said.
    public var source: RegistrationSource?
  }

  public var id: ParticipantID
  public var isErased: Bool
  /// The record that was asked for, when it is one with this and this stays.
  public var askedFor: ParticipantID?
  /// Records that were made one with this, by id.
  public var merged: [ParticipantID]
  /// Everything below is empty after an erasure.
  public var name: String?
  public var nik: String?
  public var phone: String?
  public var birthDate: Day?
  public var sex: NewParticipant.Sex?
  public var address: String?
  public var externalID: String?
  /// What the register knew before, oldest first; without the values after an erasure.
  public var changes: [RegisterChange]
  /// Oldest first; they stay after an erasure, since they name nobody.
  public var registrations: [Pass]
}
