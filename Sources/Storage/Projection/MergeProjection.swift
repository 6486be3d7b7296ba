public import CurriculumModel
public import Progression
import Scheduling

/// Which records of the register are one person; follows from the events of participants.
enum MergeSQL {
  static let put: SQLText = """
    INSERT INTO participant_merge (participant, into_participant) VALUES ($1, $2)
    ON CONFLICT (participant) DO UPDATE SET into_participant = excluded.into_participant
    """
  static let drop: SQLText = "DELETE FROM participant_merge WHERE participant = $1"
  static let dropAll: SQLText = "DELETE FROM participant_merge"
  static let into: SQLText = """
    SELECT into_participant FROM participant_merge WHERE participant = $1
    """
  static let of: SQLText = """
    SELECT participant FROM participant_merge WHERE into_participant = $1 ORDER BY participant
    """
  static let any: SQLText = "SELECT participant FROM participant_merge LIMIT 1"
}

extension ReadAccess {
  /// The record that stays of those that are one with `participant`; itself when it is one with none.
  public func mergedOwner(of participant: ParticipantID) throws(StorageFailure) -> ParticipantID {
    var owner = participant
    // A chain can't close, since only one that stays is merged into; the count guards a damaged file.
    for _ in 0..<100 {
      let query = try statement(MergeSQL.into)
      query.bind(owner, to: 1)
      let next: ParticipantID? = try query.first { row throws(StorageFailure) in row.identifier(0) }
      guard let next else { return owner }
      owner = next
    }
    return owner
  }

  /// Every record that became one with `owner`, directly or through another, by id.
  public func merged(into owner: ParticipantID) throws(StorageFailure) -> [ParticipantID] {
    var found: [ParticipantID] = []
    var waiting = [owner]
    while let next = waiting.popLast(), found.count < 1_000 {
      let query = try statement(MergeSQL.of)
      query.bind(next, to: 1)
      let members: [ParticipantID] = try query.rows { row throws(StorageFailure) in
        row.identifier(0)
      }
      found += members
      waiting += members
    }
    return found.sorted()
  }

  func anyMerges() throws(StorageFailure) -> Bool {
    try statement(MergeSQL.any).first { _ throws(StorageFailure) in true } ?? false
  }
}

extension WriteAccess {
  /// Makes the lists know that `participant` is one with `owner`; `nil` for with none any more.
  ///
  /// The caller projects their registrations afterwards.
  public func putMerge(
    of participant: ParticipantID,
    into owner: ParticipantID?
  ) throws(StorageFailure) {
    hasMerges = nil
    let change = try statement(owner == nil ? MergeSQL.drop : MergeSQL.put)
    change.bind(participant, to: 1)
    if let owner { change.bind(owner, to: 2) }
    try change.run()
  }

  func rebuildMerges() throws(StorageFailure) {
    try statement(MergeSQL.dropAll).run()
    hasMerges = nil
    for found in try streams(of: .participant) {
      guard let owner = ParticipantMerge(folding: found.events.map(\.fact)).owner else { continue }
      try putMerge(of: ParticipantID(found.stream.name), into: owner)
    }
  }
}
