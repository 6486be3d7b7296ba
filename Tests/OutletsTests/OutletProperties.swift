import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Outlets

/// Whatever is tried in whatever order, goods and money add up.
@Suite("For any sequence of deliveries, sales, returns, payments and reversals")
struct OutletProperties {
  private static let opened = Day.of("2026-01-01")
  private static let products: [ProductID] = ["gula", "kopi", "teh"]
  private static let owners: [RegistrationID] = ["R000001", "R000002"]

  /// A year in which much is tried that can't be; what is refused changes nothing.
  private static func play(seed: UInt64, steps: Int = 150) throws -> SampleOutlet {
    var random = Lehmer(state: seed &* 2 &+ 1)
    var outlet = SampleOutlet(opened: opened)
    for (number, product) in products.enumerated() {
      try outlet.list(
        product,
        price: 9_999 + number,
        payout: number == 2 ? 7_001 : nil,
        commission: 1_337,
        owner: owners[number % 2]
      )
    }
    var ids: [EventID] = []
    for step in 0..<steps {
      let day = opened.adding(days: Int.random(in: 0..<60, using: &random))
      let today = opened.adding(days: 60)
      let product = products[Int.random(in: 0..<3, using: &random)]
      let quantity = Int.random(in: 1...12, using: &random)
      do {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1:
          ids.append(
            outlet.write(
              try outlet.state.deliver(
                Delivery(product: product, quantity: quantity * 2, day: day, reference: ""),
                today: today
              )
            )
          )
        case 2, 3, 4:
          let price = Int.random(in: 6_000...12_000, using: &random)
          ids.append(try outlet.sell(product, quantity, day, price: price, today: today))
        case 5:
          let goods = GoodsReturn(product: product, quantity: quantity, day: day, cause: .unsold)
          ids.append(outlet.write(try outlet.state.giveBack(goods, today: today)))
        case 6:
          let amount = Bool.random(using: &random) ? nil : quantity * 3_000
          ids.append(
            outlet.write(
              try outlet.state.settle(
                owners[step % 2],
                through: day,
                amount: amount,
                day: today,
                reference: "K-\(step)",
                today: today
              )
            )
          )
        default:
          guard let id = ids.randomElement(using: &random) else { continue }
          outlet.write(try outlet.state.reverse(id, reason: "salah"))
        }
      } catch {
        continue
      }
    }
    return outlet
  }

  @Test(arguments: UInt64(0)..<60)
  func `goods delivered are sold, returned or on the shelf, and never fewer than none`(
    seed: UInt64
  ) throws {
    let state = try Self.play(seed: seed).state
    for record in state.products.values {
      for distance in 0...60 {
        let day = Self.opened.adding(days: distance)
        let shelf = record.onShelf(day)
        #expect(
          record.total(.delivered, through: day)
            == record.total(.sold, through: day) + record.total(.returned, through: day) + shelf
        )
        #expect(shelf >= 0)
        #expect(record.layers(asOf: day).reduce(0) { $0 + $1.quantity } == shelf)
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `money taken is the members' or the outlet's, and each event's postings add up to nothing`(
    seed: UInt64
  ) throws {
    let state = try Self.play(seed: seed).state
    let last = Self.opened.adding(days: 60)
    let accounts = state.accounts(through: last)
    let taken = accounts.reduce(0) { $0 + $1.taken }
    let earned = accounts.reduce(0) { $0 + $1.earned }
    #expect(taken == earned + state.margin(from: Self.opened, through: last))
    let postings = state.postings(through: last)
    for (_, amounts) in Dictionary(grouping: postings, by: \.event) {
      #expect(amounts.reduce(0) { $0 + $1.amount } == 0)
    }
    for account in accounts {
      let posted = postings.filter { $0.account == .owed(account.owner) }
        .reduce(0) { $0 - $1.amount }
      #expect(posted == account.owed)
    }
    let till = postings.filter { $0.account == .till }.reduce(0) { $0 + $1.amount }
    #expect(till == taken - accounts.reduce(0) { $0 + $1.paid })
  }

  @Test(arguments: UInt64(0)..<60)
  func `nobody is paid more than was theirs, unless a sale was taken back`(seed: UInt64) throws {
    let state = try Self.play(seed: seed).state
    let last = Self.opened.adding(days: 60)
    let wasReversed = state.events.contains { event in
      if case .sold = event.fact { state.reversals[event.id] != nil } else { false }
    }
    for account in state.accounts(through: last) where !wasReversed {
      #expect(account.owed >= 0)
    }
    // What is due is paid, once.
    for owner in Self.owners where state.due(to: owner, through: last) > 0 {
      var outlet = state
      let facts = try outlet.settle(
        owner,
        through: last,
        amount: nil,
        day: last,
        reference: "akhir",
        today: last
      )
      outlet.apply(SampleOutlet.event(100_000, try #require(facts.first)))
      #expect(outlet.due(to: owner, through: last) == 0)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `the order in which events come changes nothing`(seed: UInt64) throws {
    let state = try Self.play(seed: seed).state
    var random = Lehmer(state: seed &* 2 &+ 1)
    var shuffled = OutletState()
    for event in state.events.shuffled(using: &random) { shuffled.apply(event) }
    #expect(shuffled == state)
    #expect(OutletState(folding: state.events.reversed()) == state)
  }
}

/// Numbers that a seed decides.
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}
