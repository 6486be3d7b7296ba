public import CivilTime
public import CurriculumModel
import Outreach

/// What came of outreach: of each event, and of every way into the programme.
public struct OutreachReport: Sendable {
  /// One event and what came of it.
  public struct EventRow: Sendable {
    public var listing: OutreachListing
    /// Registrations that name it, at whichever centre.
    public var registrations: Int

    /// Whole rupiah, rounded half up; `nil` where nobody registered or no cost was told.
    public var costPerRegistration: Int? {
      Self.share(of: listing.state.cost, among: registrations)
    }

    static func share(of cost: Int, among registrations: Int) -> Int? {
      guard registrations > 0, cost > 0 else { return nil }
      return (2 * cost + registrations) / (2 * registrations)
    }
  }

  /// A way in; all events are one.
  public enum Way: Hashable, Sendable {
    case outreach
    case plain(String)
    /// Nobody said.
    case notStated
  }

  /// Registrations that came one way, and how far they came.
  public struct WayRow: Sendable {
    public var way: Way
    /// Of events only.
    public var reach: Int?
    public var leads: Int?
    public var registrations: Int
    /// How many satisfied each step, in the order of `steps`.
    public var satisfied: [Int]
  }

  public struct StepColumn: Hashable, Sendable {
    public var step: StepID
    public var label: String
    public var title: LocalizedText
  }

  /// As things stood, and were known, at the end of that day.
  public var asOf: Day
  public var centre: CentreID?
  /// Only events and registrations of that day or later.
  public var since: Day?
  /// Earliest first.
  public var events: [EventRow]
  public var steps: [StepColumn]
  /// Events first, then plain sources in their order, then those of whom nobody said; a way that
  /// nobody came is left out.
  public var ways: [WayRow]

  /// All registrations in scope; every one of them stands under exactly one way.
  public var registrations: Int { ways.reduce(0) { $0 + $1.registrations } }
  public var cost: Int { events.reduce(0) { $0 + $1.listing.state.cost } }
  public var costPerRegistration: Int? {
    EventRow.share(of: cost, among: events.reduce(0) { $0 + $1.registrations })
  }
}
