import AssessmentKit
import OrderedJSON
public import Progression

/// What participants handed in; erasable, while the journal keeps only id and a digest that nobody
/// can try out without the salt, which is erased with the content.
extension ReadAccess {
  public func submission(_ id: SubmissionID) throws(StorageFailure) -> StoredSubmission? {
    let lookup = try statement(SubmissionSQL.byID)
    lookup.bind(id, to: 1)
    return try lookup.first { row throws(StorageFailure) in
      StoredSubmission(
        id: row.identifier(0),
        participant: row.identifier(1),
        registration: row.identifier(2),
        salt: row.isNull(3) ? nil : Salt(row.bytes(3)),
        digest: row.text(4),
        content: row.isNull(5) ? nil : try Submission(stored: row.bytes(5), of: row.text(0))
      )
    }
  }

  /// A file's bytes by their SHA-256; `nil` when unknown or erased.
  public func fileContent(_ sha256: String) throws(StorageFailure) -> [UInt8]? {
    let lookup = try statement(SubmissionSQL.file)
    lookup.bind(sha256, to: 1)
    return try lookup.first { row throws(StorageFailure) in row.bytes(0) }
  }
}

extension WriteAccess {
  /// Keeps a submission and its files; every file it names must be in `contents`, by SHA-256, or
  /// stored already.
  ///
  /// Adding the same submission again changes nothing.
  /// - Throws: `StorageFailure.conflictingSubmission` when the id holds another content;
  ///   `missingFile` when a file's bytes are nowhere.
  public func add(
    _ submission: StoredSubmission,
    files contents: [String: [UInt8]] = [:]
  ) throws(StorageFailure) {
    let add = try statement(SubmissionSQL.add)
    add.bind(submission.id, to: 1)
    add.bind(submission.participant, to: 2)
    add.bind(submission.registration, to: 3)
    if let salt = submission.salt {
      add.bind(bytes: salt.bytes, to: 4)
    } else {
      add.bindNull(to: 4)
    }
    add.bind(submission.digest, to: 5)
    if let content = submission.content {
      add.bind(text: content.json.bytes(), to: 6)
    } else {
      add.bindNull(to: 6)
    }
    if try add.run() == 0, try self.submission(submission.id) != submission {
      throw .conflictingSubmission(submission.id)
    }
    for file in submission.content?.files ?? [] {
      try keep(file.sha256, contents[file.sha256], of: submission.id)
    }
  }

  private func keep(
    _ sha256: String,
    _ bytes: [UInt8]?,
    of submission: SubmissionID
  ) throws(StorageFailure) {
    if let bytes {
      let add = try statement(SubmissionSQL.addFile)
      add.bind(sha256, to: 1)
      add.bind(bytes: bytes, to: 2)
      try add.run()
    } else if try fileContent(sha256) == nil {
      let failure = StorageFailure.missingFile(submission, sha256: sha256)
      memory.refusal = failure
      throw failure
    }
    let link = try statement(SubmissionSQL.link)
    link.bind(submission, to: 1)
    link.bind(sha256, to: 2)
    try link.run()
  }

  func eraseSubmissions(of participant: ParticipantID) throws(StorageFailure) {
    for text in [SubmissionSQL.unlink, SubmissionSQL.eraseContent] {
      let erase = try statement(text)
      erase.bind(participant, to: 1)
      try erase.run()
    }
    // A file that somebody else handed in too stays theirs.
    try statement(SubmissionSQL.dropUnused).run()
  }
}

extension Submission {
  init(stored bytes: [UInt8], of key: String) throws(StorageFailure) {
    do throws(PayloadError) {
      self = try JSONValue.payload(bytes).shaped { value throws(JSONShapeError) in
        try Submission(json: value)
      }
    } catch {
      throw .malformed(table: "submission", key: key, problem: "\(error)")
    }
  }
}
