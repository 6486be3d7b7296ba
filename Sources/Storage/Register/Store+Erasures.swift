import CivilTime
import CurriculumModel
import Progression

/// Holding a database to the list of those who were erased.
extension Store {
  /// The setting that says how long the list was when this database last agreed with it.
  private static let setting = "erasure-list"

  /// Whether the list beside the database says something that this database does not know.
  ///
  /// - Complexity: O(1): the length of the list is compared.
  func disagreesWithErasures() throws -> Bool {
    let size = list.size
    return try read { access in
      (try access.setting(Self.setting).flatMap { Int($0) } ?? 0) != size
    }
  }

  /// Erases again whom the list names and this database still holds, and adds to the list whom only
  /// the database knows to be erased.
  ///
  /// - Returns: who was erased again, by id.
  func repeatErasures() throws -> [ParticipantID] {
    guard try disagreesWithErasures() else { return [] }
    let repeated = try write { access in
      let due = try access.unerased(in: try self.list.entries())
      for entry in due { try access.erase(entry.participant, at: entry.erased, by: .engine) }
      try self.keepList(access)
      return due.map(\.participant)
    }
    // While others read, the file stays marked, and `database scrub` does it later.
    if !repeated.isEmpty { do { try scrub() } catch StorageFailure.busy {} }
    return repeated
  }

  /// A store to read only that disagrees with the list: erases again through one that may write.
  func reopened(at location: StoreLocation) throws -> Store {
    let due = try read { access in try access.unerased(in: try self.list.entries()) }
    // A list that is only longer or shorter says nothing that reading has to know.
    guard !due.isEmpty else { return self }
    var writing = location
    writing.mode = .update
    do {
      let again = try Store.open(writing).erasedAgain
      return Store(database: try SQLiteDatabase.open(location), erasedAgain: again)
    } catch StorageFailure.unopenable {
      throw StorageFailure.erasuresDue(path: location.path, people: due.count)
    }
  }

  /// Brings the list up to what the transaction knows, before it is committed.
  ///
  /// The list comes first: should the commit fail, the erasure that was asked for is done when the
  /// database is opened next.
  func keepList(_ access: WriteAccess) throws(StorageFailure) {
    let known = Set(try list.entries().map { Pair(id: $0.participant, created: $0.created) })
    let missing = try access.erasedPeople().compactMap { person in
      person.erasure.map {
        ErasureList.Entry(participant: person.id, erased: $0.at, created: person.created)
      }
    }.filter { !known.contains(Pair(id: $0.participant, created: $0.created)) }
    if !missing.isEmpty { try list.append(missing) }
    try access.put(setting: Self.setting, String(list.size))
  }

  private struct Pair: Hashable {
    var id: ParticipantID
    var created: Instant
  }

  private var list: ErasureList { ErasureList(besides: database.location.path) }
}

extension ReadAccess {
  /// Entries whose person is still here.
  func unerased(in entries: [ErasureList.Entry]) throws(StorageFailure) -> [ErasureList.Entry] {
    var found: [ErasureList.Entry] = []
    for entry in entries {
      guard let person = try person(entry.participant), person.created == entry.created,
        person.erasure == nil, !found.contains(where: { $0.participant == entry.participant })
      else { continue }
      found.append(entry)
    }
    return found
  }
}
