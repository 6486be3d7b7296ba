/// A person who gives classes, one at a time.
public struct Trainer: Hashable, Sendable {
  /// What people call them.
  public var name: String
  /// When they can't teach.
  public var closed: TimeslotSet
  /// When they would rather teach; `nil` for no wish.
  public var preferred: TimeslotSet?
  /// The most meetings they ought to give in one week; `nil` for no limit.
  public var mostMeetingsAWeek: Int?
  /// What they give already.
  public var duties: [Duty]

  public init(
    _ name: String,
    closed: TimeslotSet = [],
    preferred: TimeslotSet? = nil,
    mostMeetingsAWeek: Int? = nil,
    duties: [Duty] = []
  ) {
    self.name = name
    self.closed = closed
    self.preferred = preferred
    self.mostMeetingsAWeek = mostMeetingsAWeek
    self.duties = duties
  }
}
