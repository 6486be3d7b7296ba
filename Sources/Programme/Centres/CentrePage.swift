public import CivilTime
public import CurriculumModel
public import Progression

/// One centre on one page: how far people came, who stands still, what is ahead, what to do.
public struct CentrePage: Sendable {
  /// How many have stood still in one step.
  public struct StuckStep: Hashable, Sendable {
    public var step: StepID
    public var label: String
    public var title: LocalizedText
    public var people: Int
    /// Since when the one who waits longest has.
    public var longest: Day
  }

  /// Something satisfied that lapses soon.
  public struct Expiry: Hashable, Sendable {
    public var registration: RegistrationID
    public var participant: ParticipantID
    /// `nil` when the person was erased.
    public var name: String?
    public var module: LocalizedText
    public var until: Day
  }

  public var centre: Centre
  public var asOf: Day
  /// Days without moving on, or without a visit, that count as long.
  public var days: Int
  /// In the order of their urgency.
  public var actions: [CentreAction]
  public var funnels: [FunnelReport]
  /// In the curricula's order.
  public var stuckSteps: [StuckStep]
  /// Longest first, cut short.
  public var stuck: StuckReport
  public var classes: [ClassListing]
  public var mentors: MentorReport
  /// The centre's halls with how many of their stalls are held.
  public var halls: [HallListing]
  /// Within a month, soonest first.
  public var expiring: [Expiry]
  /// Events of the last quarter and those to come; ways in over all time.
  public var outreach: OutreachReport
}
