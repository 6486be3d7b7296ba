/// A class that is asked for: who teaches it, who sits in it and how often it meets.
public struct ClassDemand: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// Who may give it, as indices into `Problem.trainers`; one of them gives all its meetings.
  ///
  /// The earlier ones are no better than the later ones. Empty: nobody has to be there.
  public var trainers: [Int]
  /// Who sits in it, as indices into `Problem.cohorts`.
  public var cohorts: [Int]
  /// How many people come.
  public var headCount: Int
  /// How often it meets, one block each time.
  public var meetings: Int
  /// The timeslots it may use; `nil` for all.
  public var allowed: TimeslotSet?
  /// The rooms it may use, as indices into `Problem.rooms`; `nil` for all of its room kind.
  public var rooms: [Int]?
  /// The sort of room it needs; `nil` for any.
  public var roomKind: String?
  /// Over how many days at least its meetings ought to be spread.
  public var leastDays: Int
  /// The timeslots it would rather have; `nil` for no wish.
  public var preferred: TimeslotSet?

  public init(
    _ name: String,
    trainers: [Int] = [],
    cohorts: [Int] = [],
    headCount: Int,
    meetings: Int,
    allowed: TimeslotSet? = nil,
    rooms: [Int]? = nil,
    roomKind: String? = nil,
    leastDays: Int = 1,
    preferred: TimeslotSet? = nil
  ) {
    self.name = name
    self.trainers = trainers
    self.cohorts = cohorts
    self.headCount = headCount
    self.meetings = meetings
    self.allowed = allowed
    self.rooms = rooms
    self.roomKind = roomKind
    self.leastDays = leastDays
    self.preferred = preferred
  }
}
