import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Programme
import Progression

/// A member's own goods and money, outlet by outlet.
struct GoodsView {
  let goods: [GoodsListing]
  let session: Session

  init(_ goods: [GoodsListing], in session: Session) {
    self.goods = goods
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show("outlet goods", [.init("outlets", .array(goods.map(json)))])
    case .text:
      var page = session.newPage()
      if goods.isEmpty { page.add(StyledText(OutletPhrases.noGoods(language))) }
      for one in goods {
        page.addBlank()
        add(one, to: &page, language)
      }
      session.show(page)
    }
  }

  private func add(_ one: GoodsListing, to page: inout Page, _ language: Language) {
    page.add("\(one.name, .strong) · \(one.outlet.rawValue)", hanging: 2)
    var table = Table([
      .init(OutletPhrases.product(language), isFlexible: true),
      .init(OutletPhrases.price(language), .right),
      .init(OutletPhrases.delivered(language), .right),
      .init(OutletPhrases.sold(language), .right),
      .init(OutletPhrases.returned(language), .right),
      .init(OutletPhrases.onShelf(language), .right),
      .init(OutletPhrases.yours(language), .right),
    ])
    for row in one.goods.rows {
      table.add(
        StyledText(row.product.name),
        StyledText(language.rupiah(row.terms.price)),
        StyledText(language.number(row.delivered)),
        StyledText(language.number(row.sold)),
        StyledText(language.number(row.returned)),
        StyledText(language.number(row.onShelf)),
        StyledText(language.rupiah(row.earned))
      )
    }
    page.add(table)
    for payment in one.goods.payments {
      page.add(
        "\(language.shortDay(payment.day)) · \(OutletPhrases.paid(language)) \(language.rupiah(payment.amount)) (\(payment.reference))",
        indent: 2,
        hanging: 2
      )
    }
    let owed = OutletPhrases.stillOwed(one.goods.account.owed, language)
    page.add(StyledText(owed, .strong), indent: 2)
  }

  private func json(_ one: GoodsListing) -> JSONValue {
    [
      "outlet": .string(one.outlet.rawValue), "name": .string(one.name),
      "account": one.goods.account.json,
      "products": .array(
        one.goods.rows.map { row in
          [
            "product": .string(row.product.id.rawValue), "name": .string(row.product.name),
            "price": .integer(row.terms.price), "delivered": .integer(row.delivered),
            "sold": .integer(row.sold), "returned": .integer(row.returned),
            "onShelf": .integer(row.onShelf), "earned": .integer(row.earned),
          ]
        }
      ),
      "payments": .array(
        one.goods.payments.map { payment in
          [
            "day": .string(payment.day.description), "amount": .integer(payment.amount),
            "through": .string(payment.through.description),
            "reference": .string(payment.reference),
          ]
        }
      ),
    ]
  }
}
