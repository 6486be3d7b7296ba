public import CurriculumModel

/// A place where one class at a time can meet; known by its name within its centre.
public struct RoomProfile: Hashable, Sendable {
  public var centre: CentreID
  public var name: String
  /// How many people it seats.
  public var capacity: Int
  /// What sort of room it is, such as `hall`; a module's class format names the sort it needs.
  public var kind: String
  /// When it can be used in an ordinary week.
  public var hours: WeeklyHours

  public init(
    centre: CentreID,
    name: String,
    capacity: Int,
    kind: String,
    hours: WeeklyHours = .always
  ) {
    self.centre = centre
    self.name = name
    self.capacity = capacity
    self.kind = kind
    self.hours = hours
  }
}

/// A room as its events leave it.
public struct RoomState: Hashable, Sendable {
  public private(set) var profile: RoomProfile?
  /// In the order they were told.
  public private(set) var closures: [Unavailability] = []

  /// - Parameter facts: in fold order, as the journal gives them.
  public init(folding facts: some Sequence<ScheduleFact>) {
    for fact in facts {
      switch fact {
      case .roomEntered(let profile): self.profile = profile
      case .roomShut(let closure): closures.append(closure)
      case .closureWithdrawn(let time): closures.removeAll { $0.isAt(time) }
      case .roomRemoved: profile = nil
      default: continue
      }
    }
  }
}
