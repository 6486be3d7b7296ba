public import CivilTime
public import CurriculumModel

/// What an office knows of an applicant when they apply; nothing of it names a person.
public struct EligibilityCase: Hashable, Sendable {
  /// A licence, as far as it is known.
  public enum Licence: Hashable, Sendable {
    case none
    /// The last day on which it is valid; `nil` for one without an end.
    case held(through: Day?)
  }

  public var plan: AllocationPlan
  /// The day of the application.
  public var day: Day
  /// The day on which the question is asked: that of the application, of the draw, of the key.
  public var asked: Day
  public var trade: TradeID
  /// `nil` when nobody looked.
  public var licence: Licence?
  /// Whether they live in the province; `nil` when nobody looked.
  public var isResident: Bool?
  /// How many stalls their household holds in any hall; `nil` when nobody looked.
  public var householdStalls: Int?
  /// Whether their registration is under way: not abandoned, voided or erased; `nil` when nobody looked.
  public var takesPart: Bool?
  /// How many others of their household are on this list; `nil` when nobody looked.
  public var householdApplicants: Int?
  /// How many other places of business they have; `nil` when nobody asked.
  public var otherPlaces: Int?

  public init(
    plan: AllocationPlan,
    day: Day,
    asked: Day? = nil,
    trade: TradeID,
    takesPart: Bool? = nil,
    licence: Licence? = nil,
    isResident: Bool? = nil,
    householdStalls: Int? = nil,
    householdApplicants: Int? = nil,
    otherPlaces: Int? = nil
  ) {
    self.plan = plan
    self.day = day
    self.asked = asked ?? day
    self.takesPart = takesPart
    self.trade = trade
    self.licence = licence
    self.isResident = isResident
    self.householdStalls = householdStalls
    self.householdApplicants = householdApplicants
    self.otherPlaces = otherPlaces
  }
}
