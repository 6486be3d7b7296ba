public import CivilTime
public import CurriculumModel

/// A shop that sells members' goods on consignment.
public struct OutletProfile: Hashable, Sendable {
  public var name: String
  public var centre: CentreID
  /// What the outlet keeps of each sale, unless something else is agreed for a product.
  public var commission: Share
  public var opened: Day

  public init(name: String, centre: CentreID, commission: Share, opened: Day) {
    self.name = name
    self.centre = centre
    self.commission = commission
    self.opened = opened
  }
}

/// What an outlet costs in a month, from a day on.
public struct OutletCosts: Hashable, Sendable {
  public var from: Day
  /// Rupiah a month, each of them.
  public var rent: Int
  public var wages: Int
  public var other: Int
  /// How many people keep the shop; `nil` when nobody said.
  public var staff: Int?

  public init(from: Day, rent: Int, wages: Int, other: Int, staff: Int? = nil) {
    self.from = from
    self.rent = rent
    self.wages = wages
    self.other = other
    self.staff = staff
  }

  public var total: Int { rent + wages + other }
}

/// The outlet's own money as it was counted at the end of a day, without what it owes to members.
public struct CountedReserve: Hashable, Sendable {
  public var day: Day
  public var amount: Int

  public init(day: Day, amount: Int) {
    self.day = day
    self.amount = amount
  }
}
