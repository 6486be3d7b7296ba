public import CurriculumModel

/// Somebody who gives classes, as schedules know them; who they are stands in the register.
public struct TrainerProfile: Hashable, Sendable {
  /// What classes name them by, such as `T-014`.
  public var id: String
  /// What they may teach, ascending.
  public var modules: [ModuleID]
  /// Where they set out from.
  public var home: CentreID
  /// When they teach in an ordinary week.
  public var hours: WeeklyHours
  /// When their classes would rather begin in an ordinary week; `nil` for no wish.
  public var preferred: WeeklyHours?
  /// The most sittings they give in one week; `nil` for no limit.
  public var mostSittings: Int?

  public init(
    id: String,
    modules: [ModuleID],
    home: CentreID,
    hours: WeeklyHours = .always,
    preferred: WeeklyHours? = nil,
    mostSittings: Int? = nil
  ) {
    self.id = id
    self.modules = modules.sorted()
    self.home = home
    self.hours = hours
    self.preferred = preferred
    self.mostSittings = mostSittings
  }
}

/// A trainer as their events leave them.
public struct TrainerState: Hashable, Sendable {
  public private(set) var profile: TrainerProfile?
  /// In the order they were told.
  public private(set) var absences: [Unavailability] = []

  /// - Parameter facts: in fold order, as the journal gives them.
  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts {
      switch fact {
      case .trainerEntered(let profile): self.profile = profile
      case .trainerAway(let absence): absences.append(absence)
      case .absenceWithdrawn(let time): absences.removeAll { $0.isAt(time) }
      case .trainerRemoved: profile = nil
      default: continue
      }
    }
  }
}
