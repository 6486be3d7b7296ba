import CivilTime
import CurriculumModel
import Files
import Outlets
import Pricing
public import Progression
public import Readings

/// What reading a file of prices did.
public struct PriceSurvey: Hashable, Sendable {
  public var prices: Int
  /// Everything that can't be read, in order of line; with one of them nothing was kept.
  public var unreadable: [TableFinding]
  public var receipt: OutletReceipt
}

extension Office {
  /// Keeps prices that somebody saw elsewhere: all of a file, or none with each bad line named.
  ///
  /// Prices that are known already are left out. Columns: see `ReferenceTable`.
  /// - Throws: `ProgrammeError.notFound` for the outlet, `UnreadableFile`, `UnreadableTable`.
  public func surveyPrices(
    from path: String,
    at outlet: String,
    by actor: Actor
  ) throws -> PriceSurvey {
    let bytes = try ReadableFile.bytes(of: path, as: .table)
    let table = ReferenceTable(bytes)
    let unreadable = table.findings
    if unreadable.contains(where: \.problem.isAboutTheTable) {
      throw UnreadableTable(path, unreadable)
    }
    var prices = 0
    let receipt = try change(outlet, by: actor) { state, _ in
      let known = Set(state.references)
      let new = table.prices.filter { !known.contains($0) }
      guard unreadable.isEmpty, !new.isEmpty else { return [] }
      prices = new.count
      return [.surveyed(new)]
    }
    return PriceSurvey(prices: prices, unreadable: unreadable, receipt: receipt)
  }
}
