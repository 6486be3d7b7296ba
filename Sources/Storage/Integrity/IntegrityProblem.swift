public import Progression

/// Something in the file that no version of this program leaves behind.
public enum IntegrityProblem: Hashable, Sendable {
  /// The database's own check, in its words.
  case damaged(String)
  /// A row that names a row of `parent` which is not there.
  case dangling(table: String, parent: String)
  /// What keeps the journal append-only is gone.
  case missingTrigger(String)
  /// A stream whose events are not numbered 1, 2, 3 … up to how many there are.
  case gap(stream: String, events: Int, last: Int)
  /// An event that is not as it was written, or does not stand where it was written.
  case alteredEvent(EventID, stream: String, sequence: Int)
  /// A journal's table with other events than were written into it.
  case otherEvents(table: String, written: Int, found: Int)
  /// An event that no version of this program can read.
  case unreadable(StorageFailure)
  /// A submission whose content is not what the journal says was handed in.
  case alteredSubmission(SubmissionID)
  case alteredFile(sha256: String)
  case alteredCurriculum(sha256: String)
}

extension IntegrityProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .damaged(let words): words
    case .dangling(let table, let parent): "a row of \(table) names no row of \(parent)"
    case .missingTrigger(let name): "the trigger '\(name)' is missing"
    case .gap(let stream, let events, let last):
      "'\(stream)' has \(events) events, and the last is number \(last)"
    case .alteredEvent(let id, let stream, let sequence):
      "event \(sequence) of '\(stream)' (\(id)) was altered, or something before it was"
    case .otherEvents(let table, let written, let found):
      written == found
        ? "events of \(table) were replaced by others"
        : "\(table) has \(found) events, and \(written) were written"
    case .unreadable(let failure): failure.description
    case .alteredSubmission(let id): "the content of submission '\(id)' was altered"
    case .alteredFile(let sha256): "a file was altered: it no longer has the SHA-256 \(sha256)"
    case .alteredCurriculum(let sha256):
      "a published curriculum was altered: it no longer has the SHA-256 \(sha256)"
    }
  }
}
