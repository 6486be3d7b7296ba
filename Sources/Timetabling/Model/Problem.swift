/// What is to be timetabled: times, rooms, people, classes and what binds them.
///
/// Indices that name nothing (a class's trainer 9 of 5) are findings of `faults`; every function
/// of this target treats them as absent and never traps on them.
public struct Problem: Hashable, Sendable {
  public var grid: TimeslotGrid
  /// What people call the places where rooms stand.
  public var centres: [String] = []
  public var rooms: [Room]
  public var trainers: [Trainer]
  public var cohorts: [Cohort]
  public var classes: [ClassDemand]
  public var precedences: [Precedence] = []
  /// When nobody meets: holidays and hours when everything is shut.
  public var closed: TimeslotSet = []
  public var locks: [Meeting: Lock] = [:]
  /// The timetable to stay close to.
  public var existing: Timetable?
  /// What is worth how much; what isn't named has its constraint's own weight.
  public var weights: [ConstraintName: Int] = [:]

  public init(
    grid: TimeslotGrid,
    rooms: [Room],
    trainers: [Trainer] = [],
    cohorts: [Cohort] = [],
    classes: [ClassDemand] = []
  ) {
    self.grid = grid
    self.rooms = rooms
    self.trainers = trainers
    self.cohorts = cohorts
    self.classes = classes
  }

  /// Every meeting, class by class.
  public var meetings: [Meeting] {
    classes.indices.flatMap { demand in
      (0..<max(0, classes[demand].meetings)).map { Meeting(of: demand, $0) }
    }
  }

  /// What a constraint costs a unit: the problem's own weight or else the constraint's.
  public func weight(of constraint: ConstraintName) -> Int {
    max(0, weights[constraint] ?? constraint.definition.defaultWeight)
  }
}
