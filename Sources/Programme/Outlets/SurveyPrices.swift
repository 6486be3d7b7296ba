import CivilTime
import CurriculumModel
import Files
import Outlets
import Pricing
public import Progression
import SeparatedValues

/// What reading a file of prices did.
public struct PriceSurvey: Hashable, Sendable {
  public var prices: Int
  /// Lines that name no product, kind, price or day.
  public var unreadable: [Int]
  public var receipt: OutletReceipt
}

extension Office {
  /// Keeps prices that somebody saw elsewhere: all of a file, or none with each bad line named.
  ///
  /// Prices that are known already are left out. Columns: see `ReferenceTable`.
  /// - Throws: `ProgrammeError.notFound` for outlet and file, `.invalid` for its headings.
  public func surveyPrices(
    from path: String,
    at outlet: String,
    by actor: Actor
  ) throws -> PriceSurvey {
    let bytes = try ReadableFile.bytes(of: path, as: .table)
    let table = ReferenceTable(String(decoding: bytes, as: UTF8.self))
    try table.problems.refuseUnreadable()
    let quotes = table.problems.compactMap { problem -> Int? in
      if case .quote(let line) = problem { line } else { nil }
    }
    let unreadable = (table.unreadable + quotes).sorted()
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
