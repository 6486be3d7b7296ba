public import CurriculumModel
public import Progression

/// Why the store could not do what was asked; nothing was written.
public enum StorageFailure: Error, Hashable, Sendable {
  // Opening.
  case missing(path: String)
  case directory(path: String)
  case unopenable(path: String, reason: String)
  /// Nothing can be written beside the file, and its log holds changes that reading has to see.
  case unreadableLog(path: String)
  /// The file holds people who were erased since it was copied, and it can't be written.
  case erasuresDue(path: String, people: Int)
  case notDatabase(path: String)
  /// A database of some other program.
  case foreign(path: String)
  /// A file without any of our tables, such as one of no bytes.
  case empty(path: String)
  case newer(path: String, version: Int, known: Int)
  /// A schema's number that no version of this program writes.
  case noSchema(path: String, version: Int, known: Int)
  /// The tables are not those of the schema that the file says it has.
  case otherSchema(path: String, version: Int, problem: String)
  /// Opened to read only, where no migration may run.
  case older(path: String, version: Int, known: Int)
  /// Another file stands at the path than the one that was opened, or none; nothing was kept.
  case replaced(path: String)
  /// Another process kept the write lock for longer than `seconds`.
  case busy(seconds: Int)
  /// No room is left on the disk.
  case full(path: String)
  /// The file, or the disk it is on, can only be read.
  case readOnly(path: String)
  /// Its pages contradict each other.
  case damaged(path: String)
  /// The disk failed, or refused to let the file grow.
  case failedDisk(path: String, reason: String)
  /// SQLite's own words, for whatever has no name above.
  case database(code: Int, message: String)

  // Journal.
  /// The decision rested on `expected` events, and there are `actual` now: decide again.
  case stale(stream: String, expected: Int, actual: Int)
  /// An event of that id and another content is stored already.
  case conflictingEvent(EventID)
  case unknownKind(event: EventID, kind: String)
  case malformedEvent(event: EventID, kind: String, problem: String)

  // Register and archive.
  case duplicateNIK(holder: ParticipantID)
  case duplicateExternalID(holder: ParticipantID)
  case takenParticipantID(ParticipantID)
  case unknownParticipant(ParticipantID)
  case conflictingSubmission(SubmissionID)
  case missingFile(SubmissionID, sha256: String)
  /// That version is published already, with another content.
  case alreadyPublished(CurriculumReference)
  /// A stored value that no version of this program writes.
  case malformed(table: String, key: String, problem: String)
}

extension StorageFailure: CustomStringConvertible {
  /// What went wrong, naming the value; no full stop at the end.
  public var description: String {
    switch self {
    case .missing(let path): "there is no database at '\(path)'"
    case .directory(let path): "'\(path)' is a directory, expected a database file"
    case .unopenable(let path, let reason): "cannot open the database '\(path)': \(reason)"
    case .unreadableLog(let path):
      "cannot read '\(path)' where nothing can be written: the log beside it, '\(path)-wal', "
        + "holds changes"
    case .erasuresDue(let path, let people):
      "'\(path)' is an older copy: it holds \(people) people who were erased since"
    case .notDatabase(let path): "'\(path)' is not a database"
    case .foreign(let path): "'\(path)' is a database of another program"
    case .empty(let path): "'\(path)' is empty: it has no okoce tables"
    case .noSchema(let path, let version, let known):
      "'\(path)' says it has schema \(version), expected 1 to \(known)"
    case .otherSchema(let path, let version, let problem):
      "'\(path)' says it has schema \(version), but its tables are others: \(problem)"
    case .replaced(let path):
      "another file was put at '\(path)', or it was removed, while the command ran; nothing was kept"
    case .newer(let path, let version, let known):
      "'\(path)' has schema \(version), this program knows schemas up to \(known)"
    case .older(let path, let version, let known):
      "'\(path)' has schema \(version), this program reads schema \(known)"
    case .busy(let seconds): "the database was locked by another process for \(seconds) seconds"
    case .full(let path): "no room is left on the disk for the database '\(path)'"
    case .readOnly(let path): "the database '\(path)' can only be read"
    case .damaged(let path): "the database '\(path)' is damaged"
    case .failedDisk(let path, let reason):
      "reading or writing the database '\(path)' failed: \(reason)"
    case .database(let code, let message): "the database refused (SQLite \(code)): \(message)"
    case .stale(let stream, let expected, let actual):
      "'\(stream)' has \(actual) events, the decision rested on \(expected)"
    case .conflictingEvent(let id):
      "an event '\(id)' of another content is stored already"
    case .unknownKind(let id, let kind):
      "event '\(id)' is of the unknown kind '\(kind)'"
    case .malformedEvent(let id, let kind, let problem):
      "event '\(id)' (\(kind)) cannot be read: \(problem)"
    case .duplicateNIK(let holder): "that NIK belongs to participant '\(holder)' already"
    case .duplicateExternalID(let holder):
      "that external id belongs to participant '\(holder)' already"
    case .takenParticipantID(let id): "participant '\(id)' exists already"
    case .unknownParticipant(let id): "there is no participant '\(id)'"
    case .conflictingSubmission(let id):
      "a submission '\(id)' of another content is stored already"
    case .missingFile(let id, let sha256):
      "submission '\(id)' names a file whose bytes are not stored: SHA-256 \(sha256)"
    case .alreadyPublished(let reference):
      "\(reference.id) \(reference.version) is published already, with the SHA-256 "
        + reference.sha256
    case .malformed(let table, let key, let problem):
      "the row '\(key)' of \(table) cannot be read: \(problem)"
    }
  }

  /// A sentence that can be carried out; `nil` where nobody can know the repair.
  public var fix: String? {
    switch self {
    case .missing: "Name an existing file, or publish a curriculum to create one."
    case .directory: "Name the file inside it, such as okoce.db."
    case .unopenable: "Check that the folder exists and that you may write in it."
    case .unreadableLog: "Copy the file and its log into a folder of your own, and read it there."
    case .erasuresDue:
      "Run 'okoce database check' where the file may be written: it erases them again."
    case .notDatabase, .foreign: "Name another file; this one was left untouched."
    case .empty:
      "Name another file, or begin this one with 'okoce curriculum publish'."
    case .noSchema, .otherSchema: "Restore the last backup; another program changed this file."
    case .replaced: "See which file should be there, then repeat the command."
    case .newer: "Use the newer version of okoce that wrote it."
    case .older:
      "Make the file writable and run 'okoce database check', which brings it up to date."
    case .busy: "Wait for the other command to finish, then try again."
    case .full: "Make room on the disk, then run the command again; nothing is lost."
    case .readOnly: "Ask for permission to write the file and its folder, or use a copy."
    case .damaged: "Restore a copy; 'okoce database check' says what is damaged."
    case .failedDisk: "Check the disk, the network and the limit for files (ulimit -f)."
    case .stale: "Somebody wrote in between: look again, then repeat the command."
    case .duplicateNIK, .duplicateExternalID, .takenParticipantID:
      "Show that participant, and add a registration instead of a person."
    case .unknownParticipant: "Check the id; 'okoce participant show' also finds people by NIK."
    case .alreadyPublished: "Raise the version in curriculum.xml, then publish again."
    case .malformedEvent, .unknownKind, .malformed: "Run 'okoce database check'."
    case .database: "Run 'okoce database check'; if the file is damaged, restore a copy."
    case .conflictingEvent, .conflictingSubmission: nil
    case .missingFile: "Hand in the file again."
    }
  }
}
