public import CurriculumModel
public import Progression

/// One hall as lists know it; computed from its events.
public struct HallProjection: Hashable, Sendable {
  /// One stall that somebody holds.
  public struct Tenancy: Hashable, Sendable {
    public var stall: String
    public var trader: RegistrationID

    public init(stall: String, trader: RegistrationID) {
      self.stall = stall
      self.trader = trader
    }
  }

  public var id: String
  public var centre: CentreID
  public var name: String
  public var siteClass: String
  public var stalls: Int
  /// By stall.
  public var tenancies: [Tenancy]

  public init(
    id: String,
    centre: CentreID,
    name: String,
    siteClass: String,
    stalls: Int,
    tenancies: [Tenancy]
  ) {
    self.id = id
    self.centre = centre
    self.name = name
    self.siteClass = siteClass
    self.stalls = stalls
    self.tenancies = tenancies
  }
}
