public import CivilTime
public import CurriculumModel
public import Halls
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
    public var phone: String?
    public var module: LocalizedText
    public var until: Day
  }

  /// How a hall was used over the last 30 days, as its days were closed.
  public struct HallUse: Hashable, Sendable {
    /// Days on which the hall traded.
    public var days: Int
    /// Stalls that opened on those days, each counted for every day.
    public var opened: Int
    /// Visitors counted; `nil` when nobody counted.
    public var footfall: Int?
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
  /// By hall; one of which no day was closed in those days is left out.
  public var hallUse: [HallID: HallUse]
  /// Within a month, soonest first.
  public var expiring: [Expiry]
  /// Events of the last quarter and those to come; ways in over all time.
  public var outreach: OutreachReport

  /// Of the stalls that a hall has now, the share that opened on a day of trade; `nil` where no day was
  /// closed in those 30 days, and for a hall without stalls.
  public func openedShare(of hall: HallListing) -> Double? {
    guard let use = hallUse[hall.id], hall.stalls > 0 else { return nil }
    return Double(use.opened) / Double(use.days * hall.stalls)
  }
}
