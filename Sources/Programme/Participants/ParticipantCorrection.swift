public import CivilTime

/// What is to be corrected of a person; `nil` stays as it is.
public struct ParticipantCorrection: Hashable, Sendable {
  public var name: String?
  public var nik: String?
  public var phone: String?
  public var birthDate: Day?
  public var sex: NewParticipant.Sex?
  public var address: String?
  public var externalID: String?

  public init(
    name: String? = nil,
    nik: String? = nil,
    phone: String? = nil,
    birthDate: Day? = nil,
    sex: NewParticipant.Sex? = nil,
    address: String? = nil,
    externalID: String? = nil
  ) {
    self.name = name
    self.nik = nik
    self.phone = phone
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.externalID = externalID
  }
}
