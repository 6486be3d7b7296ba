public import CivilTime
public import Progression

/// Something that happened to what schedules are made of.
public struct ScheduleEvent: Hashable, Sendable {
  public var id: EventID
  public var stream: ScheduleStream
  public var effective: Instant
  public var recorded: Instant
  public var actor: Actor
  public var fact: ScheduleFact

  public init(
    id: EventID,
    stream: ScheduleStream,
    effective: Instant,
    recorded: Instant,
    actor: Actor,
    fact: ScheduleFact
  ) {
    self.id = id
    self.stream = stream
    self.effective = effective
    self.recorded = recorded
    self.actor = actor
    self.fact = fact
  }
}
