public import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Every published version, by curriculum, then lowest first.
  public func publishedCurricula() throws -> [PublishedCurriculum] {
    try read { access in
      let counts = try access.registrationCounts()
      return try access.publishedVersions().map { version in
        PublishedCurriculum(
          reference: version.reference,
          title: try shelf.index(of: version.reference.sha256, in: access).curriculum.title,
          published: version.published,
          actor: version.by,
          registrations: counts[version.reference.sha256] ?? 0
        )
      }
    }
  }

  /// The published version that `name` means: `okoce-2020` for the highest, or
  /// `okoce-2020@1.0.0`.
  /// - Throws: `ProgrammeError.notFound` with the name most like it.
  public func curriculum(_ name: String) throws -> Curriculum {
    try read { access in
      let reference = try reference(named: name, in: access)
      return try shelf.index(of: reference.sha256, in: access).curriculum
    }
  }

  func reference(named name: String, in access: ReadAccess) throws -> CurriculumReference {
    let parts = name.trimmed.unicodeScalars.split(separator: "@", maxSplits: 1).map(String.init)
    let found =
      parts.count == 2
      ? try access.published(CurriculumID(parts[0]), version: parts[1])
      : try access.highest(CurriculumID(name.trimmed))
    if let found { return found.reference }
    let known = try access.publishedVersions().map { version in
      parts.count == 2
        ? "\(version.reference.id)@\(version.reference.version)" : version.reference.id.rawValue
    }
    throw ProgrammeError.notFound(
      .curriculum,
      name: name,
      suggestions: Spelling.closest(to: name, among: known).map { [$0] } ?? []
    )
  }
}

extension ReadAccess {
  /// Every published version in the order in which something is looked for by its id alone: the
  /// highest of each curriculum, then the second highest of each, and so on; of curricula, the one
  /// with the version published last first.
  func versionsHighestFirst() throws -> [PublishedVersion] {
    let all = try publishedVersions()
    var higher: [CurriculumID: Int] = [:]
    let ranked = all.reversed().map { version in
      let rank = higher[version.reference.id, default: 0]
      higher[version.reference.id] = rank + 1
      return (rank: rank, version: version)
    }
    return ranked.sorted { left, right in
      let (one, other) = (left.version, right.version)
      if left.rank != right.rank { return left.rank < right.rank }
      if one.published != other.published { return one.published > other.published }
      return one.reference.id < other.reference.id
    }
    .map(\.version)
  }
}
