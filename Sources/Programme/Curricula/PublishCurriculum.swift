import CurriculumModel
import CurriculumXML
public import Progression
import Storage

extension Office {
  /// Checks a curriculum's files and keeps them as a version that never changes.
  ///
  /// Nobody's registration changes by it: each stays with the version it is pinned to.
  /// - Parameter path: the curriculum's folder.
  /// - Throws: `ProgrammeError.rejected` with every finding, `.taken` when that version was published
  ///   with another content; the store is as it was then.
  public func publishCurriculum(at path: String, by actor: Actor) throws -> Publication {
    try publish(CurriculumInspector(registry: registry).check(path), by: actor)
  }

  /// Keeps a curriculum that was checked with this installation's assessors.
  /// - Throws: as `publishCurriculum`.
  public func publish(_ check: CurriculumCheck, by actor: Actor) throws -> Publication {
    guard check.isSound, let curriculum = check.curriculum, let files = check.files else {
      throw ProgrammeError.rejected(check.findings)
    }
    let bytes = files.canonicalBytes
    let reference = CurriculumReference(
      id: curriculum.id,
      version: curriculum.version,
      sha256: Digest.sha256(bytes)
    )
    let isNew = try write { access in
      do throws(StorageFailure) {
        let isNew = try access.publish(
          PublishedVersion(reference: reference, published: clock.now(), by: actor),
          content: bytes
        )
        try access.keepReading(of: curriculum, sha256: reference.sha256)
        return isNew
      } catch {
        guard case .alreadyPublished = error else { throw error }
        throw ProgrammeError.taken(.curriculum, name: "\(reference.id)@\(reference.version)")
      }
    }
    return Publication(reference: reference, isNew: isNew, check: check)
  }
}
