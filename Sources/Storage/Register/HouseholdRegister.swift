public import Progression

/// Who belongs to which household: personal, so it stands here and never in the journal.
extension ReadAccess {
  /// The number of a participant's household card; `nil` when nobody gave it for them or a record
  /// that is one with theirs.
  public func household(of participant: ParticipantID) throws(StorageFailure) -> String? {
    for id in try [participant] + merged(into: participant) {
      if let number = try ownHousehold(of: id) { return number }
    }
    return nil
  }

  private func ownHousehold(of participant: ParticipantID) throws(StorageFailure) -> String? {
    let query = try statement(HouseholdSQL.ofParticipant)
    query.bind(participant, to: 1)
    return try query.first { row throws(StorageFailure) in row.text(0) }
  }

  /// The participants of one household, by id; of records that are one person, the one that stays.
  public func members(ofHousehold number: String) throws(StorageFailure) -> [ParticipantID] {
    let query = try statement(HouseholdSQL.members)
    query.bind(number, to: 1)
    let members: [ParticipantID] = try query.rows { row throws(StorageFailure) in row.identifier(0)
    }
    var owners: Set<ParticipantID> = []
    for member in members { owners.insert(try mergedOwner(of: member)) }
    return owners.sorted()
  }

  /// The seed that a draw was committed to; `nil` when somebody else keeps it.
  public func drawSeed(of allocation: String) throws(StorageFailure) -> String? {
    let query = try statement(HouseholdSQL.seed)
    query.bind(allocation, to: 1)
    return try query.first { row throws(StorageFailure) in row.text(0) }
  }
}

extension WriteAccess {
  /// Keeps the number of a participant's household card; erased with the person.
  public func put(
    household number: String,
    of participant: ParticipantID
  ) throws(StorageFailure) {
    let put = try statement(HouseholdSQL.put)
    put.bind(participant, to: 1)
    put.bind(number, to: 2)
    try put.run()
  }

  /// Keeps the seed of a draw until it is revealed; the first one given stays.
  public func put(drawSeed seed: String, of allocation: String) throws(StorageFailure) {
    let put = try statement(HouseholdSQL.putSeed)
    put.bind(allocation, to: 1)
    put.bind(seed, to: 2)
    try put.run()
  }

  func eraseHousehold(of participant: ParticipantID) throws(StorageFailure) {
    let erase = try statement(HouseholdSQL.erase)
    erase.bind(participant, to: 1)
    try erase.run()
  }
}
