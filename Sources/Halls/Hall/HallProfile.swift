public import CurriculumModel
public import Scheduling

/// A hall as it was entered: where it stands, which tariff class it is of and when it trades.
public struct HallProfile: Hashable, Sendable {
  public var id: HallID
  public var name: String
  public var centre: CentreID
  /// What tariffs call this sort of site, such as `lokbin` or `loksem`.
  public var siteClass: String
  /// On which days of the week it trades, and at which hours.
  public var hours: WeeklyHours

  public init(
    id: HallID,
    name: String,
    centre: CentreID,
    siteClass: String,
    hours: WeeklyHours = .always
  ) {
    self.id = id
    self.name = name
    self.centre = centre
    self.siteClass = siteClass
    self.hours = hours
  }

  /// Days of the week on which it trades, ascending; 1 is Monday.
  public var weekdays: [Int] { Set(hours.spans.map(\.weekday)).sorted() }
}
