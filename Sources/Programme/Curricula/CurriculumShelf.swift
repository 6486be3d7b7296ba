import AssessmentKit
import CurriculumModel
import CurriculumXML
import Hashing
import Progression
import Storage
import Synchronization

/// The published curricula that this process has read, each once.
///
/// What was published was checked then and never changes, so reading it again skips every check,
/// and what reading its XML gave is kept in a form that needs no parser.
final class CurriculumShelf: Sendable {
  private struct Contents {
    var indexes: [String: ProgressionIndex] = [:]
    var schemaDigests: [AssessorID: String] = [:]
  }

  private let contents = Mutex(Contents())

  /// The published version with that SHA-256.
  /// - Throws: `ProgrammeError.notFound` when there is none; `StorageFailure`.
  func index(of sha256: String, in access: ReadAccess) throws -> ProgressionIndex {
    if let known = contents.withLock({ $0.indexes[sha256] }) { return known }
    let curriculum: Curriculum
    if let kept = try access.curriculumReading(sha256: sha256) {
      curriculum = kept
    } else {
      curriculum = try published(sha256, in: access)
      // A version published before readings were kept; the next command has it easier.
      try (access as? WriteAccess)?.keepReading(of: curriculum, sha256: sha256)
    }
    let index = ProgressionIndex(
      curriculum,
      published: try access.published(sha256: sha256)?.published
    )
    contents.withLock { $0.indexes[sha256] = index }
    return index
  }

  /// The published version itself, read from its XML.
  /// - Throws: as `index`.
  func published(_ sha256: String, in access: ReadAccess) throws -> Curriculum {
    guard let bytes = try access.curriculumContent(sha256: sha256),
      let files = CurriculumFiles(canonicalBytes: bytes),
      let curriculum = CurriculumLoader().load(files, validating: false).curriculum
    else { throw ProgrammeError.notFound(.curriculum, name: sha256, suggestions: []) }
    return curriculum
  }

  /// The SHA-256 of an assessor's schema, which stands for its behaviour.
  func schemaDigest(of descriptor: AssessorDescriptor) -> String {
    if let known = contents.withLock({ $0.schemaDigests[descriptor.id] }) { return known }
    let digest = SHA256.hash(descriptor.schema).hexadecimal
    contents.withLock { $0.schemaDigests[descriptor.id] = digest }
    return digest
  }
}
