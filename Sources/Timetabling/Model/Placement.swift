/// When and where a meeting takes place.
public struct Placement: Hashable, Sendable {
  public var timeslot: Timeslot
  /// An index into `Problem.rooms`.
  public var room: Int

  public init(_ timeslot: Timeslot, room: Int) {
    self.timeslot = timeslot
    self.room = room
  }
}
