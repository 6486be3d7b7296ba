import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Outlets
import Outreach
import Programme
import Progression

extension PlayedOffice {
  /// What lists and reports say of those parts of what the oracle knows.
  func view(of parts: PlayedParts) throws -> PlayedView {
    var view = PlayedView()
    let numbers = names.numbers
    let classNumbers = Dictionary(names.classes.map { ($0.value, $0.key) }) { first, _ in first }
    let owners = Dictionary(names.participants.map { ($0.value, $0.key) }) { first, _ in first }
    for (number, registration) in names.people where parts.people.contains(number) {
      let progress = try office.progress(of: registration)
      guard progress.name != nil else { continue }
      view.people[number] = PlayedView.Person(
        owner: owners[progress.participant.rawValue] ?? -1,
        isOnSecond: progress.reference.version == "1.1.0",
        isAbandoned: progress.isAbandoned,
        centre: progress.centre.rawValue,
        satisfied: Set(
          progress.steps.flatMap(\.modules).filter { $0.standing.attainment == .satisfied }
            .compactMap { PlayedModule(rawValue: $0.module.id.rawValue) }
        ),
        coming: Set(progress.classes.compactMap { classNumbers[$0.id.rawValue] })
      )
    }
    for (number, id) in names.classes where parts.classes.contains(number) {
      let listing = try office.classListing(id)
      view.classes[number] = PlayedView.Taught(
        isCancelled: listing.isCancelled,
        start: listing.plan.meetings[0].start,
        seats: listing.seats.compactMap { numbers[$0.rawValue] },
        waiting: try office.waiting(for: id).waiting.compactMap { numbers[$0.rawValue] }
      )
    }
    if parts.hasHall { try addHall(to: &view, numbers) }
    if parts.hasOutlet { try addOutlet(to: &view) }
    if parts.hasOutreach { try addOutreach(to: &view) }
    return view
  }

  private func addHall(to view: inout PlayedView, _ numbers: [String: Int]) throws {
    let hall = try office.hall(PlayTemplate.hall)
    for stall in 0..<PlayTemplate.stalls {
      let history = hall.state.stalls[StallID(PlayTemplate.stall(stall))]
      if let trader = history?.current?.trader { view.stalls[stall] = numbers[trader.rawValue] }
    }
    for (trader, account) in hall.ledger.accounts {
      guard let number = numbers[trader.rawValue] else { continue }
      let figures = PlayedView.Account(
        due: account.due.amount,
        waived: account.waived.amount,
        money: account.money.amount
      )
      if figures != .init(due: 0, waived: 0, money: 0) { view.accounts[number] = figures }
    }
  }

  private func addOutlet(to view: inout PlayedView) throws {
    // What was entered before the clock went back is there all the same.
    let end = clock.latest().day()
    let outlet = try office.outlet(PlayTemplate.outlet, asOf: end)
    let accounts = outlet.state.accounts(through: end)
    for product in 0..<PlayTemplate.products {
      let record = outlet.state.products[PlayTemplate.product(product)]
      view.goods[product] = PlayedView.Goods(
        onShelf: record?.onShelf(end) ?? 0,
        owed: accounts.first { $0.owner.rawValue == names.members[product] }?.owed ?? 0
      )
    }
  }

  private func addOutreach(to view: inout PlayedView) throws {
    for (number, id) in names.activities {
      let state = try office.outreach(id).events.first?.listing.state
      view.activities[number] = PlayedView.Activity(
        isCancelled: state?.cancellation != nil,
        reach: state?.count?.reach,
        cost: state?.cost ?? 0
      )
    }
  }
}
