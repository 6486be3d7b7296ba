import CurriculumModel
import CurriculumXML
import Hashing
public import Progression
import Storage

extension Office {
  /// Checks a curriculum's files and keeps them as a version that never changes.
  ///
  /// Nobody's registration changes by it: each stays with the version it is pinned to.
  /// - Parameters:
  ///   - path: the curriculum's folder.
  ///   - backport: whether a version below the highest one is meant.
  /// - Throws: `ProgrammeError.rejected` with every finding, `.taken` when that version was published
  ///   with another content, `.lowerVersion`; the store is as it was then.
  public func publishCurriculum(
    at path: String,
    backport: Bool = false,
    by actor: Actor
  ) throws -> Publication {
    try publish(CurriculumInspector(registry: registry).check(path), backport: backport, by: actor)
  }

  /// Keeps a curriculum that was checked with this installation's assessors.
  /// - Throws: as `publishCurriculum`.
  public func publish(
    _ check: CurriculumCheck,
    backport: Bool = false,
    by actor: Actor
  ) throws -> Publication {
    guard check.isSound, let curriculum = check.curriculum, let files = check.files else {
      throw ProgrammeError.rejected(check.findings)
    }
    let bytes = files.canonicalBytes
    let reference = CurriculumReference(
      id: curriculum.id,
      version: curriculum.version,
      sha256: SHA256.hash(bytes).hexadecimal
    )
    return try write { access in
      let former = try access.highest(curriculum.id)
      let newlyPublished: Bool
      do throws(StorageFailure) {
        newlyPublished = try access.publish(
          PublishedVersion(reference: reference, published: clock.now(), by: actor),
          content: bytes
        )
        try access.keepReading(of: curriculum, sha256: reference.sha256)
      } catch {
        guard case .alreadyPublished = error else { throw error }
        throw ProgrammeError.taken(.curriculum, name: "\(reference.id)@\(reference.version)")
      }
      let isBelow = former.map { VersionNumber(reference.version) < $0.number } ?? false
      // What was published before is no news, whatever came after it.
      if newlyPublished, isBelow, !backport, let former {
        throw ProgrammeError.lowerVersion(reference, highest: former.reference.version)
      }
      return Publication(
        reference: reference,
        isNew: newlyPublished,
        check: check,
        highest: isBelow ? former?.reference : nil
      )
    }
  }
}
