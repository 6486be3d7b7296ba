import CivilRegistry
import CurriculumModel
import Progression
import Storage

/// People who were found or listed, and whether there are more.
public struct FoundParticipants: Sendable {
  public var participants: [ParticipantRecord]
  /// Whether the list was cut off.
  public var hasMore: Bool
}

extension Office {
  /// People of whom something is known, by name, then id.
  ///
  /// `text` may be the words of a name in any order and case, a part of a phone number in any
  /// writing, a NIK or a part of it, an id of another system, a participant or registration id.
  /// - Throws: `ProgrammeError.invalid` for a text without a letter or a digit.
  /// - Complexity: O(people): one pass over the register; an exact id or NIK is looked up first.
  public func findParticipants(_ text: String, limit: Int = 20) throws -> FoundParticipants {
    guard let search = ParticipantSearch(text) else {
      throw ProgrammeError.invalid(
        field: "text",
        value: text,
        id: "nama, nomor telepon, NIK, atau nomor peserta",
        en: "a name, a phone number, a NIK or a participant's number"
      )
    }
    return try read { access in
      var found: [ParticipantID: Person] = [:]
      if let exact = try? participant(named: text.trimmed, in: access) { found[exact.id] = exact }
      try access.forEachPerson { person in
        guard let identity = person.identity, search.finds(identity, of: person.id) else {
          return true
        }
        let owner = try access.mergedOwner(of: person.id)
        found[owner] = owner == person.id ? person : try access.person(owner)
        return true
      }
      let people = found.values.sorted { left, right in
        (left.identity?.name ?? "", left.id) < (right.identity?.name ?? "", right.id)
      }
      return FoundParticipants(
        participants: try people.prefix(limit).map { try record(of: $0, in: access) },
        hasMore: people.count > limit
      )
    }
  }

  /// People by id, the erased ones too.
  ///
  /// - Parameters:
  ///   - centre: those with a registration there, by the centre's id, name or alias; `nil` for all.
  ///   - after: the participant id after which the list goes on.
  /// - Throws: `ProgrammeError.notFound` for the centre.
  public func participants(
    at centre: String? = nil,
    after: String = "",
    limit: Int = 50
  ) throws -> FoundParticipants {
    try read { access in
      let centre = try centre.map { try self.centre(named: $0, in: access).id }
      let people = try access.people(
        after: after.trimmed.uppercased(),
        at: centre,
        limit: limit + 1
      )
      return FoundParticipants(
        participants: try people.prefix(limit).map { try record(of: $0, in: access) },
        hasMore: people.count > limit
      )
    }
  }
}

/// What somebody searches for, read once.
private struct ParticipantSearch {
  private let words: [String]
  /// Digits of a phone number, without what stands before them abroad.
  private let phone: String?
  private let nik: String?
  private let key: String

  init?(_ text: String) {
    words = PersonName.words(text)
    phone = PhoneNumber.part(text)
    let digits = NIK.plain(text)
    let isNumber = digits.utf8.count >= 4 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    nik = isNumber ? digits : nil
    key = LabelKey(text).text
    if words.isEmpty || PersonName.key(text).isEmpty { return nil }
  }

  func finds(_ identity: Person.Identity, of id: ParticipantID) -> Bool {
    if let nik, identity.nik?.contains(nik) == true { return true }
    if let phone, identity.phone?.contains(phone) == true { return true }
    if identity.externalID.map({ LabelKey($0).text.contains(key) }) == true { return true }
    if id.rawValue.lowercased() == key { return true }
    let name = LabelKey(identity.name).text
    return words.allSatisfy { name.contains($0) }
  }
}
