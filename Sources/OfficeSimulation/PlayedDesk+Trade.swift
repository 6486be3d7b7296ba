import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Outlets
import Outreach
import Programme
import Progression

extension PlayedDesk {
  mutating func performHall(_ act: Act) throws {
    let officer = PlayTemplate.officer
    let hall = PlayTemplate.hall
    let today = clock.now().day()
    func opening(_ shut: Bool) -> DayOpening {
      shut ? .shut(reason: "played") : .allExcept([], footfall: nil)
    }
    switch act {
    case .giveStall(let stall, let person):
      _ = try office.giveStall(
        PlayTemplate.stall(stall),
        in: hall,
        to: names.person(person),
        trade: "culinary",
        reason: "played",
        by: officer
      )
    case .handKey(let stall):
      _ = try office.handKey(of: PlayTemplate.stall(stall), in: hall, by: officer)
    case .vacateStall(let stall):
      _ = try office.vacate(PlayTemplate.stall(stall), in: hall, reason: "played", by: officer)
    case .closeDay(let daysAgo, let shut):
      let closing = try office.closeDay(
        today.adding(days: -daysAgo),
        of: [hall: opening(shut)],
        by: officer
      )
      if let refused = closing.refused.first { throw refused.error }
    case .correctDay(let daysAgo, let shut):
      _ = try office.correctDay(
        today.adding(days: -daysAgo),
        of: hall,
        to: opening(shut),
        reason: "played",
        by: officer
      )
    case .payLevy(let stall, let rupiah):
      _ = try office.pay(
        Rupiah(rupiah),
        for: PlayTemplate.stall(stall),
        in: hall,
        receipt: "K-\(names.receipts)",
        recordedBy: officer
      )
      names.receipts += 1
    case .reversePayment(let number):
      _ = try office.reverse("K-\(number)", in: hall, reason: "played", by: officer)
    case .relieve(let stall, let percent, let days):
      _ = try office.waive(
        .share(percent),
        for: PlayTemplate.stall(stall),
        in: hall,
        from: today,
        through: today.adding(days: days),
        reason: "played",
        by: officer
      )
    default: break
    }
  }

  mutating func performTrade(_ act: Act) throws {
    let officer = PlayTemplate.officer
    let outlet = PlayTemplate.outlet
    let today = clock.now().day()
    switch act {
    case .deliver(let product, let quantity):
      _ = try office.deliver(PlayTemplate.product(product), quantity, to: outlet, by: officer)
    case .sell(let product, let quantity):
      let receipt = try office.recordSale(
        SaleRequest(product: PlayTemplate.product(product), quantity: quantity, day: today),
        at: outlet,
        by: officer
      )
      names.sales[product, default: []] += receipt.events.map(\.id.description)
    case .returnGoods(let product, let quantity):
      _ = try office.returnGoods(
        PlayTemplate.product(product),
        quantity,
        from: outlet,
        cause: .unsold,
        by: officer
      )
    case .reverseSale(let product):
      guard let sale = names.sales[product]?.last else { throw Refused(description: "no sale") }
      _ = try office.reverse(sale, at: outlet, reason: "played", by: officer)
      names.sales[product]?.removeLast()
    case .settle(let product, let rupiah):
      _ = try office.settle(
        names.members[product],
        at: outlet,
        amount: rupiah,
        reference: "B-\(names.settlements)",
        by: officer
      )
      names.settlements += 1
    case .planActivity:
      let listing = try office.planOutreach(
        OutreachPlan(
          title: "Kegiatan contoh",
          centre: CentreID(PlayedCentre.first.rawValue),
          kelurahan: "Contoh",
          place: "Aula",
          day: today
        ),
        by: officer
      )
      names.activities[names.activities.count] = listing.id
    case .countActivity(let number, let reach):
      _ = try office.countOutreach(
        names.activity(number),
        reach: reach,
        leads: 0,
        reason: "played",
        by: officer
      )
    case .costActivity(let number, let rupiah):
      _ = try office.costOutreach(
        names.activity(number),
        .venue,
        rupiah: rupiah,
        reason: "played",
        by: officer
      )
    case .cancelActivity(let number):
      _ = try office.cancelOutreach(names.activity(number), reason: "played", by: officer)
    default: break
    }
  }
}
