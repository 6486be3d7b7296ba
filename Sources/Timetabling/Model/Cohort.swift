/// People who learn together and so can sit in one class at a time.
public struct Cohort: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// When its people can't come.
  public var closed: TimeslotSet

  public init(_ name: String, closed: TimeslotSet = []) {
    self.name = name
    self.closed = closed
  }
}
