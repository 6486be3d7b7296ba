/// A place where one class at a time can meet.
public struct Room: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// How many people it seats.
  public var capacity: Int
  /// What sort of room it is, such as `hall`; the programme's own words.
  public var kind: String
  /// Where it stands: an index into `Problem.centres`; `nil` where places don't matter.
  public var centre: Int?
  /// When it can't be used.
  public var closed: TimeslotSet

  public init(
    _ name: String,
    capacity: Int,
    kind: String = "",
    centre: Int? = nil,
    closed: TimeslotSet = []
  ) {
    self.name = name
    self.capacity = capacity
    self.kind = kind
    self.centre = centre
    self.closed = closed
  }
}
