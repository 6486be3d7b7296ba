public import CivilTime
import CurriculumModel
public import Halls
import Progression
import Storage

/// One hall with all that happened in it, looked at on one day.
public struct HallRecord: Sendable {
  public var listing: HallListing
  /// Its state and who owes what.
  public var ledger: LevyLedger
  public var day: Day

  public var state: HallState { ledger.state }
}

extension Office {
  /// A hall with its stalls, its tariffs and what is owed.
  /// - Parameter day: `nil` for today.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  public func hall(_ name: String, asOf day: Day? = nil) throws -> HallRecord {
    try read { access in
      let file = try hallFile(name, in: access)
      return HallRecord(
        listing: try listing(of: file.id, in: access),
        ledger: LevyLedger(file.state),
        day: day ?? clock.now().day()
      )
    }
  }
}
