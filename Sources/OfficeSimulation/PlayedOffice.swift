import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Outlets
import Outreach
import Programme
import Progression

/// The engine's side of a play: an office with two connections to one file, as two processes have.
struct PlayedOffice {
  let clock: PlayClock
  private let folder: PlayFolder
  let hands: [Office]
  var people: [Int: RegistrationID] = [:]
  var classes: [Int: ClassID] = [:]
  var waivers: [Int: [PlayedModule: EventID]] = [:]
  var pending: [Int: [PlayedModule: [SubmissionID]]] = [:]
  var receipts = 0
  var sales: [Int: [EventID]] = [:]
  var activities: [Int: String] = [:]
  let members: [RegistrationID]

  init(_ template: PlayTemplate, seed: UInt64, in parent: String) throws {
    folder = try PlayFolder(in: parent)
    members = template.members
    let clock = PlayClock(at: PlayTemplate.start)
    self.clock = clock
    let database = try folder.copy(template.database, to: "okoce.db")
    hands = try [1, 2].map { hand in
      try Office(
        database: database,
        assessors: template.assessors,
        clock: clock,
        ids: SeededEventIDs(seed: seed &* 2 &+ hand),
        secrets: SeededSecrets(seed: seed &* 2 &+ hand)
      )
    }
  }

  /// What lists and reports say of those parts of what the oracle knows.
  func view(of parts: PlayedParts) throws -> PlayedView {
    let office = hands[0]
    var view = PlayedView()
    let numbers = Dictionary(people.map { ($0.value, $0.key) }) { first, _ in first }
    let classNumbers = Dictionary(classes.map { ($0.value, $0.key) }) { first, _ in first }
    for (number, registration) in people where parts.people.contains(number) {
      let progress = try office.progress(of: registration.rawValue)
      guard progress.name != nil else { continue }
      view.people[number] = PlayedView.Person(
        isAbandoned: progress.isAbandoned,
        centre: progress.centre.rawValue,
        satisfied: Set(
          progress.steps.flatMap(\.modules).filter { $0.standing.attainment == .satisfied }
            .compactMap { PlayedModule(rawValue: $0.module.id.rawValue) }
        ),
        coming: Set(progress.classes.compactMap { classNumbers[$0.id] })
      )
    }
    for (number, id) in classes where parts.classes.contains(number) {
      let listing = try office.classListing(id.rawValue)
      view.classes[number] = PlayedView.Taught(
        isCancelled: listing.isCancelled,
        start: listing.plan.meetings[0].start,
        seats: listing.seats.compactMap { numbers[$0] },
        waiting: try office.waiting(for: id.rawValue).waiting.compactMap { numbers[$0] }
      )
    }
    if parts.hasHall { try addHall(to: &view, numbers) }
    if parts.hasOutlet { try addOutlet(to: &view) }
    if parts.hasOutreach { try addOutreach(to: &view) }
    return view
  }

  private func addHall(to view: inout PlayedView, _ numbers: [RegistrationID: Int]) throws {
    let hall = try hands[0].hall(PlayTemplate.hall)
    for stall in 0..<PlayTemplate.stalls {
      let history = hall.state.stalls[StallID(PlayTemplate.stall(stall))]
      if let trader = history?.current?.trader { view.stalls[stall] = numbers[trader] }
    }
    for (trader, account) in hall.ledger.accounts {
      guard let number = numbers[trader] else { continue }
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
    let outlet = try hands[0].outlet(PlayTemplate.outlet, asOf: end)
    let accounts = outlet.state.accounts(through: end)
    for product in 0..<PlayTemplate.products {
      let record = outlet.state.products[PlayTemplate.product(product)]
      view.goods[product] = PlayedView.Goods(
        onShelf: record?.onShelf(end) ?? 0,
        owed: accounts.first { $0.owner == members[product] }?.owed ?? 0
      )
    }
  }

  private func addOutreach(to view: inout PlayedView) throws {
    for (number, id) in activities {
      let state = try hands[0].outreach(id).events.first?.listing.state
      view.activities[number] = PlayedView.Activity(
        isCancelled: state?.cancellation != nil,
        reach: state?.count?.reach,
        cost: state?.cost ?? 0
      )
    }
  }
}
