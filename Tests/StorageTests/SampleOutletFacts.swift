import CivilTime
import CurriculumModel
import Outlets
import Pricing
import Progression

/// One fact of an outlet of every kind and shape, with the name of its golden file.
enum SampleOutletFact {
  private static let day = Day(number: 20_514)
  private static let tenth = Share(basisPoints: 1_250) ?? .none

  static let all: [(name: String, fact: OutletFact)] = [
    (
      "outlet-entered",
      .entered(
        OutletProfile(name: "Gerai Contoh", centre: "31.71.01", commission: tenth, opened: day)
      )
    ),
    (
      "outlet-costs-set",
      .costsSet(OutletCosts(from: day, rent: 2_500_000, wages: 3_600_000, other: 1, staff: 2))
    ),
    (
      "outlet-costs-set-without-staff",
      .costsSet(OutletCosts(from: day, rent: 0, wages: 0, other: 0))
    ),
    ("outlet-reserve-counted", .reserveCounted(CountedReserve(day: day, amount: -5_000))),
    (
      "outlet-product-listed",
      .productListed(
        ConsignedProduct(
          id: "gula",
          name: "Gula 1 kg",
          owner: "R000001",
          terms: ProductTerms(price: 18_000, agreement: .commission(tenth)),
          referenceKey: "gula1kg",
          from: day
        )
      )
    ),
    (
      "outlet-product-listed-with-payout",
      .productListed(
        ConsignedProduct(
          id: "kue",
          name: "Kue kering",
          owner: "R000002",
          terms: ProductTerms(price: 25_000, agreement: .payout(20_000)),
          referenceKey: "kuekering",
          shelfLife: 30,
          from: day
        )
      )
    ),
    (
      "outlet-priced",
      .priced(
        "gula",
        DatedTerms(from: day, terms: ProductTerms(price: 17_500, agreement: .payout(15_000)))
      )
    ),
    (
      "outlet-delivered",
      .delivered(Delivery(product: "gula", quantity: 40, day: day, reference: "SJ-017"))
    ),
    (
      "outlet-sold",
      .sold(
        SaleBatch(
          day: day,
          reference: "00ff00ff00ff00ff",
          lines: [
            SaleLine(
              product: "gula",
              owner: "R000001",
              quantity: 2,
              price: 18_000,
              payout: 31_500,
              channel: .shop,
              receipt: "001"
            ),
            SaleLine(
              product: "kue",
              owner: "R000002",
              quantity: 1,
              price: 25_000,
              payout: 20_000,
              channel: .online,
              receipt: ""
            ),
          ]
        )
      )
    ),
    (
      "outlet-returned",
      .returned(GoodsReturn(product: "kue", quantity: 3, day: day, cause: .expired))
    ),
    (
      "outlet-settled",
      .settled(
        Settlement(owner: "R000001", through: day, amount: 31_500, day: day, reference: "TRF-1")
      )
    ),
    (
      "outlet-surveyed",
      .surveyed([ReferencePrice(product: "gula1kg", kind: .chain, price: 17_500, day: day)])
    ),
    ("outlet-reversed", .reversed(EventID(high: 1, low: 2), reason: "salah ketik")),
    ("outlet-closed", .closed(on: day, reason: "sewa \"di atas\" margin")),
  ]

  static func event(
    _ number: UInt64,
    _ fact: OutletFact,
    of outlet: String = "O000001"
  ) -> OutletEvent {
    OutletEvent(
      id: EventID(high: number, low: number),
      sequence: Int(number),
      stream: OutletStream(outlet),
      effective: Instant(milliseconds: 5),
      recorded: Instant(milliseconds: 6),
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }
}
