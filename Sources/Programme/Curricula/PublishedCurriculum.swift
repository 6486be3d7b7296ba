public import CivilTime
public import CurriculumModel
public import Progression

/// A version that was published: stored whole, never changed.
public struct PublishedCurriculum: Hashable, Sendable {
  public var reference: CurriculumReference
  public var title: LocalizedText
  public var published: Instant
  public var actor: Actor
  /// Registrations pinned to this version.
  public var registrations: Int
}

/// What publishing did.
public struct Publication: Sendable {
  public var reference: CurriculumReference
  /// False when exactly these files were published before; nothing was written then.
  public var isNew: Bool
  public var check: CurriculumCheck
  /// The version that the curriculum's id alone goes on meaning, when this one is below it.
  public var highest: CurriculumReference?
}

/// A curriculum to look at: files, or a version published earlier.
public enum CurriculumSource: Hashable, Sendable {
  case path(String)
  /// `okoce-2020` for the highest version, or `okoce-2020@1.0.0`.
  case published(String)
}
