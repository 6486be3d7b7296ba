public import CivilTime
import CurriculumModel
import Outlets
import Progression
import Storage

extension Office {
  /// Every outlet by its id, with how it stands on a day.
  public func outlets(asOf day: Day? = nil) throws -> [OutletListing] {
    let asked = day
    let day = day ?? clock.now().day()
    return try read { access in
      let references = try priceReferences(on: day, in: access)
      return try outletFiles(in: access).compactMap { file in
        guard let profile = file.state.profile, profile.opened <= asked ?? profile.opened
        else { return nil }
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
  /// - Throws: `ProgrammeError.notFound`; `.notYet` for a day before it opened.
  public func outlet(_ name: String, asOf day: Day? = nil) throws -> OutletReport {
    let asked = day
    let day = day ?? clock.now().day()
    return try read { access in
      let file = try outlet(named: name, in: access)
      guard let profile = file.state.profile else {
        throw ProgrammeError.notFound(.outlet, name: name, suggestions: [])
      }
      try file.requireOpen(on: asked)
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

extension OutletFile {
  /// - Parameter asked: `nil` where no day was asked about; what opens soon is shown as it is.
  /// - Throws: `ProgrammeError.notYet` for a day before the outlet opened.
  func requireOpen(on asked: Day?) throws {
    guard let opened = state.profile?.opened, let asked, asked < opened else { return }
    throw ProgrammeError.notYet(.outlet, name: id.rawValue, began: opened, asked: asked)
  }
}
