/// The list of constraints; each has its own file.
///
/// The order is the order of reports.
public enum ConstraintName: String, CaseIterable, Sendable {
  case ownMeetings, trainerClash, cohortClash, roomClash
  case availability, closedHours, roomKind, order, lock, qualification
  case roomCapacity, leastDays, compactness, roomStability
  case travel, trainerLoad, fairness, preference, distance

  /// The type that knows the rule.
  var rule: any Constraint.Type {
    switch self {
    case .ownMeetings: OwnMeetings.self
    case .trainerClash: TrainerClash.self
    case .cohortClash: CohortClash.self
    case .roomClash: RoomClash.self
    case .availability: Availability.self
    case .closedHours: ClosedHours.self
    case .roomKind: RoomKind.self
    case .order: Order.self
    case .lock: LockedMeetings.self
    case .qualification: Qualification.self
    case .roomCapacity: RoomCapacity.self
    case .leastDays: LeastDays.self
    case .compactness: Compactness.self
    case .roomStability: RoomStability.self
    case .travel: Travel.self
    case .trainerLoad: TrainerLoad.self
    case .fairness: Fairness.self
    case .preference: Preference.self
    case .distance: Distance.self
    }
  }

  public var definition: ConstraintDefinition { rule.definition }

  /// The soft constraints with their weights in the UD2 formulation of curriculum-based course
  /// timetabling; every other soft constraint weighs nothing there.
  ///
  /// - Source: Di Gaspero, McCollum and Schaerf, The Second International Timetabling Competition
  ///   (ITC-2007): Curriculum-based Course Timetabling (Track 3), 2007.
  public static let curriculumBased: [ConstraintName: Int] = [
    .roomCapacity: 1, .leastDays: 5, .compactness: 2, .roomStability: 1,
    .travel: 0, .trainerLoad: 0, .fairness: 0, .preference: 0, .distance: 0,
  ]
}
