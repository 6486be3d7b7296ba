public import CivilTime
public import CurriculumModel
public import Progression

/// A hall in a list.
public struct HallRow: Hashable, Sendable {
  public var id: String
  public var centre: CentreID
  public var name: String
  public var siteClass: String
  public var stalls: Int
  /// Stalls that somebody holds.
  public var held: Int
}

extension HallRow {
  /// What the list says of that hall once its projection is kept.
  public init(_ projection: HallProjection) {
    self.init(
      id: projection.id,
      centre: projection.centre,
      name: projection.name,
      siteClass: projection.siteClass,
      stalls: projection.stalls,
      held: projection.tenancies.count
    )
  }
}

/// A stall that somebody holds.
public struct TenancyRow: Hashable, Sendable {
  public var hall: String
  public var stall: String
  public var trader: RegistrationID
}

/// A day of a hall that was closed.
public struct HallDayRow: Hashable, Sendable {
  public var hall: String
  public var day: Day
  /// How many stalls opened; `nil` when the hall stayed shut.
  public var opened: Int?
  /// Visitors counted; `nil` when nobody counted.
  public var footfall: Int?

  public init(hall: String, day: Day, opened: Int?, footfall: Int?) {
    self.hall = hall
    self.day = day
    self.opened = opened
    self.footfall = footfall
  }
}
