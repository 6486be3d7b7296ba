public import CurriculumModel

/// What stands in the way of classes of a draft, told once for all of them.
public struct DraftObstacle: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// Nobody has the competence.
    case noTrainer(ModuleID)
    /// The centre has no room of that kind (`nil` for any) for so many people.
    case noRoom(CentreID, kind: String?, people: Int)
    /// No day of the draft has teaching hours that a class of so many lesson hours fits into.
    case noTeachingHours(lessonHours: Int)
    /// The people of the class can never come when classes are held.
    case noCommonDay(CentreID)
    /// Competent trainers, rooms and people are too seldom free at the same time.
    case tooSeldomFree(CentreID)
    /// The trainer has fewer free times than meetings; by their id.
    case trainerIsFull(String)
    /// The rooms, by name, have fewer free times than meetings.
    case roomsAreFull(CentreID, [String])
    /// People who sit in several classes have fewer free times than meetings.
    case peopleAreFull
    /// Nothing proves that there is no place; the search has met none.
    case notFound
  }

  public var cause: Cause
  /// Positions of the classes in the draft, ascending.
  public var classes: [Int]
  /// How many of their meetings wait for it.
  public var meetings: Int
}
