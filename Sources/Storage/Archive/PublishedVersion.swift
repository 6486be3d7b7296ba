public import CivilTime
public import CurriculumModel
public import Progression

/// A curriculum version as it was published; it never changes.
public struct PublishedVersion: Hashable, Sendable {
  public var reference: CurriculumReference
  public var published: Instant
  public var by: Actor

  /// Which of two versions of one curriculum is higher.
  public var number: VersionNumber { VersionNumber(reference.version) }

  public init(reference: CurriculumReference, published: Instant, by: Actor) {
    self.reference = reference
    self.published = published
    self.by = by
  }
}
