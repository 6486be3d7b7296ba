public import CivilTime
public import CurriculumModel
public import Progression

/// A participant in the register.
public struct Person: Hashable, Sendable {
  /// What tells who they are; the only place where it stands.
  public struct Identity: Hashable, Sendable {
    public enum Sex: String, Hashable, Sendable, CaseIterable {
      case female, male
    }

    public var name: String
    /// 16 digits; no two people have the same one.
    public var nik: String?
    /// In the form of `PhoneNumber`; one that was kept before in another form is read in it.
    public var phone: String?
    public var email: String?
    public var birthDate: Day?
    public var sex: Sex?
    public var address: String?
    public var kelurahan: String?
    /// The id another system knows the person by; no two people have the same one.
    public var externalID: String?

    public init(
      name: String,
      nik: String? = nil,
      phone: String? = nil,
      email: String? = nil,
      birthDate: Day? = nil,
      sex: Sex? = nil,
      address: String? = nil,
      kelurahan: String? = nil,
      externalID: String? = nil
    ) {
      self.name = name
      self.nik = nik
      self.phone = phone
      self.email = email
      self.birthDate = birthDate
      self.sex = sex
      self.address = address
      self.kelurahan = kelurahan
      self.externalID = externalID
    }
  }

  /// When the person was erased, and by whom.
  public struct Erasure: Hashable, Sendable {
    public var at: Instant
    public var by: Actor

    public init(at: Instant, by: Actor) {
      self.at = at
      self.by = by
    }
  }

  public var id: ParticipantID
  public var centre: CentreID
  public var created: Instant
  /// `nil` once erased.
  public var identity: Identity?
  public var erasure: Erasure?

  public init(
    id: ParticipantID,
    centre: CentreID,
    created: Instant,
    identity: Identity?,
    erasure: Erasure? = nil
  ) {
    self.id = id
    self.centre = centre
    self.created = created
    self.identity = identity
    self.erasure = erasure
  }
}
