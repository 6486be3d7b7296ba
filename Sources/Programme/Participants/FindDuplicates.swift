import CivilRegistry
public import CurriculumModel
public import Progression
import Storage
public import Timetabling

/// Somebody who may be the same person as another.
public struct PossibleDuplicate: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The same name, however it is written, and the same birth date.
    case nameAndBirthDate
    /// A NIK that differs by one digit, or by two neighbours that changed places.
    case nik
    case phone
  }

  public var participant: ParticipantID
  public var name: String
  /// In the order of the cases.
  public var reasons: [Reason]
}

extension Office {
  /// Who may be the same person as `participant`, by id.
  ///
  /// - Throws: `ProgrammeError.notFound`.
  /// - Complexity: O(people): one pass over the register, since names and phones have no index.
  public func possibleDuplicates(
    of participant: ParticipantID,
    limit: Int = 20
  ) throws -> [PossibleDuplicate] {
    try read { access in
      guard let person = try access.person(participant) else {
        throw ProgrammeError.notFound(.participant, name: participant.rawValue, suggestions: [])
      }
      guard let identity = person.identity else { return [] }
      let name = PersonName.fingerprint(identity.name)
      let owner = try access.mergedOwner(of: participant)
      var found: [PossibleDuplicate] = []
      try access.forEachPerson { other in
        guard other.id != participant, let known = other.identity else { return true }
        var reasons: [PossibleDuplicate.Reason] = []
        if let day = identity.birthDate, day == known.birthDate,
          name == PersonName.fingerprint(known.name)
        {
          reasons.append(.nameAndBirthDate)
        }
        if let left = identity.nik, let right = known.nik, NIK.isSlip(left, right) {
          reasons.append(.nik)
        }
        if let phone = identity.phone, phone == known.phone { reasons.append(.phone) }
        if !reasons.isEmpty, try access.mergedOwner(of: other.id) != owner {
          found.append(
            PossibleDuplicate(participant: other.id, name: known.name, reasons: reasons)
          )
        }
        return found.count < limit
      }
      return found
    }
  }
}

extension PossibleDuplicate.Reason {
  /// What the two have in common.
  public var wording: Wording {
    switch self {
    case .nameAndBirthDate:
      Wording(id: "nama dan tanggal lahir sama", en: "same name and birth date")
    case .nik: Wording(id: "NIK hampir sama", en: "nearly the same NIK")
    case .phone: Wording(id: "nomor telepon sama", en: "same phone number")
    }
  }
}
