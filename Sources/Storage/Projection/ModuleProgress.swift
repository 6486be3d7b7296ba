public import CivilTime
public import CurriculumModel
public import Progression

/// How far one registration came in one module, short enough for a list.
public struct ModuleProgress: Hashable, Sendable {
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case earned, waived, exempt, migrated
  }

  public enum Availability: String, Hashable, Sendable, CaseIterable {
    case locked, open, closed
  }

  public var module: ModuleID
  public var attainment: Standing.Attainment
  public var basis: Basis?
  public var availability: Availability
  /// When this attainment was reached; for a module not begun, when it opened.
  public var since: Instant?
  /// The last day on which it is or was satisfied; `nil` for ever, or when it never was.
  public var validUntil: Day?
  /// 1 for the first time through.
  public var cycle: Int

  public init(
    module: ModuleID,
    attainment: Standing.Attainment,
    basis: Basis? = nil,
    availability: Availability,
    since: Instant? = nil,
    validUntil: Day? = nil,
    cycle: Int = 1
  ) {
    self.module = module
    self.attainment = attainment
    self.basis = basis
    self.availability = availability
    self.since = since
    self.validUntil = validUntil
    self.cycle = cycle
  }
}
