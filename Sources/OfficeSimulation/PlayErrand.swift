public import AssessmentKit
import CivilTime
import Programme

/// One act that another process is to put to the engine.
public struct PlayErrand: Codable, Sendable {
  public var database: String
  /// In milliseconds, by the clock of the play.
  public var now: Int64
  public var act: Act
  public var names: PlayedNames

  /// Does it in this process, with a connection of its own.
  /// - Parameter seed: what new ids come from.
  public func run(with assessors: [any Assessor], seed: UInt64) -> PlayReport {
    do {
      let clock = PlayClock(at: Instant(milliseconds: now))
      let office = try Office(
        database: database,
        access: .update,
        assessors: assessors + [VerdictAssessor()],
        clock: clock,
        ids: SeededEventIDs(seed: seed),
        secrets: SeededSecrets(seed: seed)
      )
      var desk = PlayedDesk(office: office, clock: clock, names: names)
      let outcome = try desk.perform(act)
      return PlayReport(refusal: nil, outcome: outcome, names: desk.names)
    } catch {
      return PlayReport(refusal: "\(error)", outcome: PlayedOutcome(), names: names)
    }
  }
}

/// What came of an errand.
public struct PlayReport: Codable, Sendable {
  /// In the engine's words; `nil` for what was acknowledged.
  public var refusal: String?
  public var outcome: PlayedOutcome
  public var names: PlayedNames
}

/// Another process that does errands.
public protocol PlayHelper: Sendable {
  func report(on errand: PlayErrand) throws -> PlayReport
}
