import CivilTime
import CurriculumModel
import Outlets
import Pricing
import Progression
import Testing

@testable import Programme

@Suite("Outlets in the office") struct OutletTests {
  @Test func `an outlet goes by its number or its name, and the name is taken once`() throws {
    let shop = try SampleShop()
    for name in ["O000001", "o000001", "gerai contoh", " Gerai Contoh "] {
      #expect(try shop.office.outlet(name).id == "O000001")
    }
    #expect(try shop.office.outlet("O000001").profile.centre == "31.71.01")
    #expect(
      throws: ProgrammeError.notFound(.outlet, name: "Gerai Conto", suggestions: ["Gerai Contoh"])
    ) { try shop.office.outlet("Gerai Conto") }
    #expect(throws: ProgrammeError.taken(.outlet, name: "GERAI CONTOH")) {
      try shop.office.enterOutlet(
        OutletProfile(name: "GERAI CONTOH", centre: "Tebet", commission: .none, opened: shop.today),
        by: shop.by
      )
    }
  }

  @Test func `goods come, are sold, go back, and their member is paid`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 10)
    try shop.sell("gula", 4)
    _ = try shop.office.returnGoods("gula", 1, from: shop.name, cause: .damaged, by: shop.by)
    _ = try shop.office.settle(
      shop.members[0],
      at: shop.name,
      amount: 50_000,
      reference: "K-1",
      by: shop.by
    )
    let goods = try shop.office.goods(of: shop.members[0])
    #expect(goods.map(\.name) == ["Gerai Contoh"])
    let row = try #require(goods.first?.goods.rows.first)
    #expect((row.delivered, row.sold, row.returned, row.onShelf) == (10, 4, 1, 5))
    #expect(row.earned == 64_800)
    #expect(goods.first?.goods.account.owed == 14_800)
    // A participant's number does as well as a registration's, and shows nobody else's goods.
    let other = try shop.office.goods(of: "P000002")
    #expect(other.first?.goods.rows.map(\.product.id) == ["kue"])
    #expect(other.first?.goods.account.owed == 0)
  }

  @Test func `a refusal changes nothing`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 2)
    let before = try shop.office.outlet(shop.name).state
    #expect(
      throws: ProgrammeError.outletRefused(
        .notEnough("gula", have: 2, wanted: 3, on: shop.today)
      )
    ) { try shop.sell("gula", 3) }
    #expect(throws: ProgrammeError.outletRefused(.unknownProduct("teh", nearest: nil))) {
      try shop.deliver("teh", 1)
    }
    #expect(throws: ProgrammeError.self) {
      try shop.office.listProduct(
        NewProduct(id: "x", name: "X", owner: "P999999", price: 1),
        at: shop.name,
        by: shop.by
      )
    }
    #expect(try shop.office.outlet(shop.name).state == before)
  }

  @Test func `a sale is taken back by its code`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 5)
    let event = try #require(try shop.sell("gula", 5).events.first)
    let receipt = try shop.office.reverse(
      event.id.description,
      at: shop.name,
      reason: "salah ketik",
      by: shop.by
    )
    #expect(receipt.state.products["gula"]?.onShelf(shop.today) == 5)
    #expect(receipt.state.reversals[event.id] == "salah ketik")
    #expect(throws: ProgrammeError.self) {
      try shop.office.reverse("nothing", at: shop.name, reason: "x", by: shop.by)
    }
  }

  @Test func `a price from a day on changes no earlier sale`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 5, daysAgo: 5)
    _ = try shop.office.priceProduct("gula", at: shop.name, price: 20_000, by: shop.by)
    try shop.sell("gula", 1, daysAgo: 1)
    try shop.sell("gula", 1)
    let sales = try shop.office.outlet(shop.name).state.sales
    #expect(sales.map(\.line.price) == [18_000, 20_000])
    // The same again writes nothing.
    let again = try shop.office.priceProduct("gula", at: shop.name, price: 20_000, by: shop.by)
    #expect(again.events.isEmpty)
  }

  @Test func `costs that are not named stay as they were`() throws {
    let shop = try SampleShop()
    _ = try shop.office.setCosts(
      of: shop.name,
      rent: 2_000_000,
      wages: 1_000_000,
      staff: 1,
      from: shop.today.adding(days: -90),
      by: shop.by
    )
    let receipt = try shop.office.setCosts(of: shop.name, rent: 0, by: shop.by)
    #expect(
      receipt.state.costs(on: shop.today)
        == OutletCosts(from: shop.today, rent: 0, wages: 1_000_000, other: 0, staff: 1)
    )
    #expect(try shop.office.setCosts(of: shop.name, rent: 0, by: shop.by).events.isEmpty)
  }

  @Test func `the outlook is there for one outlet and in the list of all`() throws {
    let shop = try SampleShop()
    let start = shop.today.adding(days: -90)
    _ = try shop.office.setCosts(of: shop.name, rent: 500_000, from: start, by: shop.by)
    _ = try shop.office.countReserve(600_000, of: shop.name, on: start, by: shop.by)
    for daysAgo in [80, 50, 20] {
      try shop.deliver("gula", 10, daysAgo: daysAgo)
      try shop.sell("gula", 10, daysAgo: daysAgo - 1)
    }
    let outlook = try shop.office.outlook(of: shop.name)
    guard case .closing(let month?) = outlook.verdict else {
      Issue.record("\(outlook.verdict)")
      return
    }
    #expect(month == Month(of: shop.today))
    #expect(try shop.office.outlets().map(\.outlook) == [outlook])
    // At the end of February there were two whole months to go by.
    let before = try shop.office.outlook(of: shop.name, asOf: .init(number: shop.today.number - 3))
    guard case .closing = before.verdict else {
      Issue.record("\(before.verdict)")
      return
    }
  }

  @Test func `a closed outlet takes no more goods and still pays`() throws {
    let shop = try SampleShop()
    try shop.deliver("kue", 3)
    try shop.sell("kue", 2)
    _ = try shop.office.closeOutlet(shop.name, reason: "sewa", by: shop.by)
    shop.place.wait(days: 1)
    #expect(throws: ProgrammeError.self) { try shop.deliver("kue", 1) }
    _ = try shop.office.returnGoods("kue", 1, from: shop.name, cause: .unsold, by: shop.by)
    let receipt = try shop.office.settle(
      shop.members[1],
      at: shop.name,
      reference: "K-9",
      by: shop.by
    )
    #expect(receipt.state.accounts(through: shop.today).map(\.owed) == [0, 0])
  }
}
