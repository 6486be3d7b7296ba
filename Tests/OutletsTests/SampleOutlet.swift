import AssessmentKit
import CivilTime
import CurriculumModel
import Pricing
import Progression

@testable import Outlets

/// An outlet under way: facts are decided and taken in one after the other.
struct SampleOutlet {
  var state = OutletState()
  private var written: UInt64 = 0
  let opened: Day

  init(
    opened: Day,
    commission: Int = 1_000,
    name: String = "Gerai Contoh"
  ) {
    self.opened = opened
    guard let share = Share(basisPoints: commission) else { return }
    write([
      .entered(OutletProfile(name: name, centre: "31.74.08", commission: share, opened: opened))
    ])
  }

  /// Takes facts in as events of their days, and answers the id of the last.
  @discardableResult
  mutating func write(_ facts: [OutletFact]) -> EventID {
    for fact in facts {
      written += 1
      state.apply(Self.event(written, fact))
    }
    return EventID(high: 1, low: written)
  }

  static func event(_ number: UInt64, _ fact: OutletFact) -> OutletEvent {
    let recorded = Instant(milliseconds: 4_000_000_000_000 + Int64(number))
    return OutletEvent(
      id: EventID(high: 1, low: number),
      sequence: Int(number),
      stream: OutletStream("O000001"),
      effective: fact.day?.start() ?? recorded,
      recorded: recorded,
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }

  mutating func list(
    _ id: ProductID,
    price: Int,
    payout: Int? = nil,
    commission: Int = 1_000,
    owner: RegistrationID = "R000001",
    shelfLife: Int? = nil
  ) throws {
    let share = Share(basisPoints: commission) ?? .none
    write(
      try state.list(
        ConsignedProduct(
          id: id,
          name: id.rawValue,
          owner: owner,
          terms: ProductTerms(
            price: price,
            agreement: payout.map { .payout($0) } ?? .commission(share)
          ),
          referenceKey: ReferencePrice.key(id.rawValue),
          shelfLife: shelfLife,
          from: opened
        )
      )
    )
  }

  @discardableResult
  mutating func deliver(
    _ id: ProductID,
    _ quantity: Int,
    _ day: Day,
    _ reference: String = ""
  ) throws -> EventID {
    write(
      try state.deliver(
        Delivery(product: id, quantity: quantity, day: day, reference: reference),
        today: day
      )
    )
  }

  @discardableResult
  mutating func sell(
    _ id: ProductID,
    _ quantity: Int,
    _ day: Day,
    price: Int? = nil,
    today: Day? = nil
  ) throws(OutletRefusal) -> EventID {
    let outcome = state.sell(
      [SaleRequest(product: id, quantity: quantity, price: price, day: day)],
      today: today ?? day
    )
    if let refused = outcome.refused.first { throw refused.refusal }
    return write(outcome.facts)
  }
}

extension Day {
  /// `2026-03-01`; the first day of all for a text that is none.
  static func of(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
