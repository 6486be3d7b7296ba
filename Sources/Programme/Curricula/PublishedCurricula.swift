public import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Every published version, by curriculum, then oldest first.
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

  /// The published version that `name` means: `okoce-2020` for the one published last, or
  /// `okoce-2020@1.0.0`.
  /// - Throws: `ProgrammeError.notFound` with the name most like it.
  public func curriculum(_ name: String) throws -> Curriculum {
    try read { access in
      let reference = try reference(named: name, in: access)
      return try shelf.index(of: reference.sha256, in: access).curriculum
    }
  }

  func reference(named name: String, in access: ReadAccess) throws -> CurriculumReference {
    let parts = name.trimmed.split(separator: "@", maxSplits: 1).map(String.init)
    let found =
      parts.count == 2
      ? try access.published(CurriculumID(parts[0]), version: parts[1])
      : try access.latest(CurriculumID(name.trimmed))
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
