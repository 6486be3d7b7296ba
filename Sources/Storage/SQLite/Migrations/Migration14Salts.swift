import CurriculumModel
import OrderedJSON

extension SQLiteMigration {
  /// Digests of what was handed in, each made again with a salt that can be erased.
  ///
  /// A digest without one gives back what was erased to whoever tries every NIK of a day. Where the
  /// content is gone, or no longer has the digest it came with, the new digest is chance alone.
  static let salts = SQLiteMigration(
    title: "salts",
    script: """
      ALTER TABLE submission ADD COLUMN salt BLOB;
      UPDATE submission SET salt = randomblob(\(Salt.count)) WHERE content IS NOT NULL;
      """ + unguarding,
    afterwards: { access throws(StorageFailure) in
      let digests = try access.saltDigests()
      try access.rewriteEvents(in: .registrations, ofKinds: ["submitted"]) {
        event,
        _ throws(StorageFailure) in
        guard let payload = try? JSONValue.payload(event.payload),
          case .object(var members) = payload,
          let submission = payload["submission"]?.string,
          let place = members.firstIndex(where: { $0.name == "digest" })
        else { return nil }
        members[place].value = .string(try access.digest(of: submission, in: digests))
        return JSONValue.object(members).bytes()
      }
      try access.link(.registrations)
    },
    closing: guarding
  )
}

private enum SaltSQL {
  static let all: SQLText = "SELECT id, digest, salt, content FROM submission ORDER BY id"
  static let put: SQLText = "UPDATE submission SET digest = $1 WHERE id = $2"
  static let chance: SQLText = "SELECT lower(hex(randomblob(32)))"
}

extension WriteAccess {
  /// Gives every submission a digest of its salt and content, and answers them by submission.
  fileprivate func saltDigests() throws(StorageFailure) -> [String: String] {
    let all: [(id: String, known: String?)] = try statement(SaltSQL.all).rows {
      row throws(StorageFailure) in
      let isSound = !row.isNull(3) && Salt([]).digest(of: row.bytes(3)) == row.text(1)
      return (row.text(0), isSound ? Salt(row.bytes(2)).digest(of: row.bytes(3)) : nil)
    }
    var digests: [String: String] = [:]
    for (id, known) in all {
      let digest = if let known { known } else { try chance() }
      digests[id] = digest
      let put = try statement(SaltSQL.put)
      put.bind(digest, to: 1)
      put.bind(id, to: 2)
      try put.run()
    }
    return digests
  }

  fileprivate func digest(
    of submission: String,
    in digests: [String: String]
  ) throws(StorageFailure) -> String {
    if let known = digests[submission] { known } else { try chance() }
  }

  /// What looks like a digest and is none.
  private func chance() throws(StorageFailure) -> String {
    try statement(SaltSQL.chance).first { row throws(StorageFailure) in row.text(0) } ?? ""
  }
}
