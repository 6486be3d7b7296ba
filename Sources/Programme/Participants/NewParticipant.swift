public import CivilTime
public import CurriculumModel
public import Progression
public import Timetabling

/// A person to enter into the register, and the curriculum they start.
public struct NewParticipant: Hashable, Sendable {
  public enum Sex: String, Hashable, Sendable, CaseIterable {
    case female, male
  }

  public var name: String
  /// 16 digits; `nil` when not known yet.
  public var nik: String?
  public var phone: String?
  public var birthDate: Day?
  public var sex: Sex?
  public var address: String?
  /// The id another system knows the person by; tells two rows without a NIK apart.
  public var externalID: String?
  public var centre: CentreID
  public var tracks: [TrackID]
  /// `okoce-2020` for the highest version, or `okoce-2020@1.0.0`.
  public var curriculum: String
  /// Where the registration came from: an event's id, or a plain source's id or title; `nil` when
  /// nobody said.
  public var source: String?

  public init(
    name: String,
    nik: String? = nil,
    phone: String? = nil,
    birthDate: Day? = nil,
    sex: Sex? = nil,
    address: String? = nil,
    externalID: String? = nil,
    centre: CentreID,
    tracks: [TrackID] = [],
    curriculum: String,
    source: String? = nil
  ) {
    self.name = name
    self.nik = nik
    self.phone = phone
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.externalID = externalID
    self.centre = centre
    self.tracks = tracks
    self.curriculum = curriculum
    self.source = source
  }
}

/// What entering a person did.
public struct Enrolment: Hashable, Sendable {
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case added, updated, unchanged
  }

  public var participant: ParticipantID
  public var registration: RegistrationID
  public var change: Change
  /// What is odd about them, and what was said and not done.
  public var notes: [Wording] = []
}
