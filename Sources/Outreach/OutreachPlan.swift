public import CivilTime
public import CurriculumModel

/// An event as it was planned: what it is, where and when.
public struct OutreachPlan: Hashable, Sendable {
  public var title: String
  public var centre: CentreID
  /// As the office writes it: kelurahan have no list of their own here.
  public var kelurahan: String
  public var place: String
  public var day: Day

  public init(title: String, centre: CentreID, kelurahan: String, place: String, day: Day) {
    self.title = title
    self.centre = centre
    self.kelurahan = kelurahan
    self.place = place
    self.day = day
  }
}
