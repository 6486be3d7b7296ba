import CivilTime
public import CurriculumModel
import Progression

enum ArchiveSQL {
  static let publish: SQLText = """
    INSERT INTO curriculum_version (id, version, sha256, published, published_by, content)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
    """
  static let byVersion: SQLText = """
    SELECT id, version, sha256, published, published_by FROM curriculum_version
    WHERE id = $1 AND version = $2
    """
  static let bySHA256: SQLText = """
    SELECT id, version, sha256, published, published_by FROM curriculum_version
    WHERE sha256 = $1
    """
  static let ofCurriculum: SQLText = """
    SELECT id, version, sha256, published, published_by FROM curriculum_version
    WHERE id = $1
    """
  static let all: SQLText = """
    SELECT id, version, sha256, published, published_by FROM curriculum_version
    ORDER BY id, published, version
    """
  static let content: SQLText = "SELECT content FROM curriculum_version WHERE sha256 = $1"
}

/// The published curricula, each whole and for ever.
extension ReadAccess {
  /// Every version, by curriculum, then lowest first.
  public func publishedVersions() throws(StorageFailure) -> [PublishedVersion] {
    try statement(ArchiveSQL.all).rows(PublishedVersion.init(row:)).sorted { left, right in
      (left.reference.id, left.number) < (right.reference.id, right.number)
    }
  }

  public func published(
    _ id: CurriculumID,
    version: String
  ) throws(StorageFailure) -> PublishedVersion? {
    let lookup = try statement(ArchiveSQL.byVersion)
    lookup.bind(id, to: 1)
    lookup.bind(version, to: 2)
    return try lookup.first(PublishedVersion.init(row:))
  }

  /// The version with that content.
  public func published(sha256: String) throws(StorageFailure) -> PublishedVersion? {
    let lookup = try statement(ArchiveSQL.bySHA256)
    lookup.bind(sha256, to: 1)
    return try lookup.first(PublishedVersion.init(row:))
  }

  /// The highest version of a curriculum, whenever it was published.
  public func highest(_ id: CurriculumID) throws(StorageFailure) -> PublishedVersion? {
    let lookup = try statement(ArchiveSQL.ofCurriculum)
    lookup.bind(id, to: 1)
    return try lookup.rows(PublishedVersion.init(row:)).max { $0.number < $1.number }
  }

  /// The canonical bytes of a published version; `nil` when no version has that SHA-256.
  public func curriculumContent(sha256: String) throws(StorageFailure) -> [UInt8]? {
    let lookup = try statement(ArchiveSQL.content)
    lookup.bind(sha256, to: 1)
    return try lookup.first { row throws(StorageFailure) in row.bytes(0) }
  }
}

extension WriteAccess {
  /// Keeps a version for ever; publishing the same content under the same version again changes
  /// nothing.
  ///
  /// - Returns: whether it is new.
  /// - Throws: `StorageFailure.alreadyPublished`, with what stands there, when that version has
  ///   another content or that content another name.
  @discardableResult
  public func publish(
    _ version: PublishedVersion,
    content: [UInt8]
  ) throws(StorageFailure) -> Bool {
    let reference = version.reference
    let publish = try statement(ArchiveSQL.publish)
    publish.bind(reference.id, to: 1)
    publish.bind(reference.version, to: 2)
    publish.bind(reference.sha256, to: 3)
    publish.bind(version.published, to: 4)
    publish.bind(version.by.description, to: 5)
    publish.bind(bytes: content, to: 6)
    if try publish.run() == 1 { return true }
    let standing: PublishedVersion?
    if let sameName = try published(reference.id, version: reference.version) {
      standing = sameName
    } else {
      standing = try published(sha256: reference.sha256)
    }
    if let standing, standing.reference != reference {
      throw .alreadyPublished(standing.reference)
    }
    return false
  }
}

extension PublishedVersion {
  fileprivate init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      reference: CurriculumReference(
        id: row.identifier(0),
        version: row.text(1),
        sha256: row.text(2)
      ),
      published: row.instant(3),
      by: Actor(stored: row.text(4)) ?? .engine
    )
  }
}
