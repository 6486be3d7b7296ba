import CivilRegistry
import CivilTime
import Progression
import Storage

/// Who may be somebody who is in the register already, found by hashes.
///
/// It is built from the register for one import and forgotten after it: a name or a phone has no
/// index on disk, since an index would be one more place to erase.
struct Likeness {
  /// How many people of one name are looked at; a name that more have tells nothing.
  private static let longest = 50

  private struct Entry {
    var id: ParticipantID
    var nik: String?
    var birthDate: Day?
    /// The entries before it with the same name or phone; -1 for none.
    var sameName: Int
    var samePhone: Int
  }

  private var entries: [Entry] = []
  private var names = LastPlaces()
  private var phones = LastPlaces()

  /// - Complexity: O(people).
  init(of access: ReadAccess) throws {
    try access.forEachPerson { person in
      if let identity = person.identity { insert(identity, of: person.id) }
      return true
    }
  }

  mutating func insert(_ identity: Person.Identity, of id: ParticipantID) {
    insert(id, identity.name, identity.nik, identity.birthDate, identity.phone)
  }

  mutating func insert(
    _ id: ParticipantID,
    _ name: String,
    _ nik: String?,
    _ birthDate: Day?,
    _ phone: String?
  ) {
    let place = entries.count
    let sameName = names.replace(PersonName.fingerprint(name), with: place)
    var samePhone = -1
    if let phone = phone.map(Self.number) {
      samePhone = phones.replace(phone, with: place)
    }
    entries.append(
      Entry(id: id, nik: nik, birthDate: birthDate, sameName: sameName, samePhone: samePhone)
    )
  }

  /// Who may be the person whose record was inserted last, oldest first, each with one reason.
  ///
  /// Of people of one name a NIK that differs by one slip of typing counts, or the same birth date;
  /// of any two the same phone.
  func likeLast() -> [(id: ParticipantID, reason: PossibleDuplicate.Reason)] {
    guard let last = entries.last else { return [] }
    var found: [(id: ParticipantID, reason: PossibleDuplicate.Reason)] = []
    var place = last.sameName
    var seen = 0
    while place >= 0, seen < Self.longest {
      let entry = entries[place]
      if let left = entry.nik, let right = last.nik, NIK.isSlip(left, right) {
        found.append((entry.id, .nik))
      } else if let day = last.birthDate, entry.birthDate == day {
        found.append((entry.id, .nameAndBirthDate))
      }
      place = entry.sameName
      seen += 1
    }
    place = last.samePhone
    seen = 0
    while place >= 0, seen < Self.longest {
      let entry = entries[place]
      if !found.contains(where: { $0.id == entry.id }) { found.append((entry.id, .phone)) }
      place = entry.samePhone
      seen += 1
    }
    return found.isEmpty ? [] : found.sorted { $0.id < $1.id }
  }

  /// A number that every writing of a phone has in common.
  private static func number(_ phone: String) -> UInt64 {
    PhoneNumber.normal(phone).utf8.reduce(0) { $0 &* 11 &+ UInt64($1 &- 0x2A) }
  }
}
