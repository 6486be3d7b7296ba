import AssessmentKit
import CivilTime
import CurriculumModel
import Outlets
import Progression

@testable import Programme

/// An office with an outlet in Gambir and two members whose goods it sells.
struct SampleShop {
  let place: TemporaryOffice
  let members: [String]

  init() throws {
    let place = try TemporaryOffice()
    self.place = place
    members = try (1...2).map { try place.register($0).registration.rawValue }
    _ = try office.enterOutlet(
      OutletProfile(
        name: "Gerai Contoh",
        centre: "Gambir",
        commission: Share(basisPoints: 1_000) ?? .none,
        opened: today.adding(days: -90)
      ),
      by: by
    )
    try list("gula", "Gula 1 kg", members[0], 18_000)
    try list("kue", "Kue kering", members[1], 25_000, .payout(20_000))
  }

  var office: Office { place.office }
  var by: Actor { place.administrator }
  var today: Day { place.clock.now().day() }
  let name = "O000001"

  func list(
    _ id: ProductID,
    _ name: String,
    _ owner: String,
    _ price: Int,
    _ agreement: ProductTerms.Agreement? = nil
  ) throws {
    _ = try office.listProduct(
      NewProduct(
        id: id,
        name: name,
        owner: owner,
        price: price,
        agreement: agreement,
        from: today.adding(days: -90)
      ),
      at: self.name,
      by: by
    )
  }

  @discardableResult
  func deliver(_ id: ProductID, _ quantity: Int, daysAgo: Int = 0) throws -> OutletReceipt {
    try office.deliver(id, quantity, to: name, on: today.adding(days: -daysAgo), by: by)
  }

  @discardableResult
  func sell(_ id: ProductID, _ quantity: Int, daysAgo: Int = 0) throws -> OutletReceipt {
    try office.recordSale(
      SaleRequest(product: id, quantity: quantity, day: today.adding(days: -daysAgo)),
      at: name,
      by: by
    )
  }
}
