public import CivilTime
public import CurriculumModel
public import Progression

/// A registration as a list shows it.
public struct RegistrationRow: Hashable, Sendable {
  public var registration: RegistrationID
  public var participant: ParticipantID
  /// SHA-256 of the curriculum version it is pinned to.
  public var curriculum: String
  public var centre: CentreID
  public var registered: Instant
  public var revision: Int
  public var currentStep: StepID?
  public var stuckSince: Instant?
  public var isAbandoned: Bool
  public var turnsOn: Day?
}

/// Somebody who may begin a module now.
public struct ReadyRow: Hashable, Sendable {
  public var registration: RegistrationID
  public var participant: ParticipantID
  public var centre: CentreID
  /// `notStarted`, or `failed` with attempts left.
  public var attainment: Standing.Attainment
  public var since: Instant?
  /// Whether they hold a seat in a class of that module which was not cancelled.
  public var isSeated: Bool
}

/// How many registrations ever entered and ever satisfied a step.
public struct FunnelRow: Hashable, Sendable {
  public var step: StepID
  public var entered: Int
  public var satisfied: Int
}

/// A pending review with whose it is.
public struct ReviewRow: Hashable, Sendable {
  public var review: PendingReview
  public var registration: RegistrationID
  public var participant: ParticipantID
  public var centre: CentreID
}

/// A pending fault with whose it is.
public struct FaultRow: Hashable, Sendable {
  public var fault: PendingFault
  public var registration: RegistrationID
}

extension RegistrationRow {
  init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      registration: row.identifier(0),
      participant: row.identifier(1),
      curriculum: row.text(2),
      centre: row.identifier(3),
      registered: row.instant(4),
      revision: Int(row.integer(5)),
      currentStep: row.optionalText(6).map { StepID($0) },
      stuckSince: row.optionalInstant(7),
      isAbandoned: row.integer(8) != 0,
      turnsOn: row.optionalDay(9)
    )
  }
}

extension ReadyRow {
  init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      registration: row.identifier(0),
      participant: row.identifier(1),
      centre: row.identifier(2),
      attainment: Standing.Attainment(rawValue: row.text(3)) ?? .notStarted,
      since: row.optionalInstant(4),
      isSeated: row.integer(5) != 0
    )
  }
}

extension ReviewRow {
  init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      review: PendingReview(
        submission: row.identifier(0),
        module: row.identifier(1),
        assessment: row.identifier(2),
        submitted: row.instant(3),
        due: Day(number: Int(row.integer(4)))
      ),
      registration: row.identifier(5),
      participant: row.identifier(6),
      centre: row.identifier(7)
    )
  }
}
