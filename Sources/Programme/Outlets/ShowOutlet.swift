public import CivilTime
import CurriculumModel
import Outlets
import Progression
import Storage

extension Office {
  /// Every outlet by its id, with how it stands on a day.
  public func outlets(asOf day: Day? = nil) throws -> [OutletListing] {
    let day = day ?? clock.now().day()
    return try read { access in
      let references = try priceReferences(on: day, in: access)
      return try outletFiles(in: access).compactMap { file in
        guard let profile = file.state.profile else { return nil }
        let stock = file.state.products.values.map { $0.onShelf(day) }
        return OutletListing(
          id: file.id,
          profile: profile,
          products: stock.count { $0 > 0 },
          pieces: stock.reduce(0, +),
          owed: file.state.accounts(through: day).reduce(0) { $0 + max(0, $1.owed) },
          outlook: Outlook(
            of: file.state,
            asOf: day,
            references: references.prices,
            rules: references.rules
          )
        )
      }
    }
  }

  /// One outlet: its terms, its members' money, what happened.
  /// - Throws: `ProgrammeError.notFound`.
  public func outlet(_ name: String, asOf day: Day? = nil) throws -> OutletReport {
    let day = day ?? clock.now().day()
    return try read { access in
      let file = try outlet(named: name, in: access)
      guard let profile = file.state.profile else {
        throw ProgrammeError.notFound(.outlet, name: name, suggestions: [])
      }
      let accounts = file.state.accounts(through: day)
      return OutletReport(
        id: file.id,
        profile: profile,
        asOf: day,
        state: file.state,
        events: file.events.sorted { $0.sequence < $1.sequence },
        month: file.state.months(through: day).last,
        accounts: accounts,
        names: try names(of: accounts.map(\.owner), in: access)
      )
    }
  }
}
