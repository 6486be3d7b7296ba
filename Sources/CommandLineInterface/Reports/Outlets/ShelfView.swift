import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Pricing
import Progression

/// The shelf as a table, and what has to be looked at under it.
struct ShelfView {
  let report: ShelfReport
  let session: Session

  init(_ report: ShelfReport, in session: Session) {
    self.report = report
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    switch format {
    case .json: session.show("outlet shelf", json)
    case .text:
      var page = session.newPage()
      add(to: &page, session.language)
      session.show(page)
    }
  }

  private func add(to page: inout Page, _ language: Language) {
    guard !report.rows.isEmpty else {
      page.add(StyledText(ShelfPhrases.empty(language)))
      return
    }
    var table = Table([
      .init(OutletPhrases.product(language), isFlexible: true),
      .init(OutletPhrases.onShelf(language), .right),
      .init(ShelfPhrases.sold(report.days)(language), .right),
      .init(ShelfPhrases.since(language)), .init(OutletPhrases.price(language), .right),
      .init(ShelfPhrases.index(language), .right),
    ])
    for row in report.rows {
      table.add(
        StyledText("\(row.product.id.rawValue) \(row.product.name)"),
        StyledText(language.number(row.onShelf)),
        StyledText(language.number(row.sold)),
        StyledText(row.standingSince.map { language.shortDay($0) } ?? ""),
        StyledText(language.rupiah(row.terms.price)),
        StyledText(row.index.map { "\($0)%" } ?? "")
      )
    }
    page.add(table)
    let flagged = report.rows.filter { !$0.flags.isEmpty }
    if !flagged.isEmpty {
      page.addBlank()
      page.add(StyledText(ShelfPhrases.look(language), .strong))
    }
    for row in flagged {
      for flag in row.flags {
        page.add(
          mark: Mark.warning.text(on: page.terminal),
          StyledText("\(row.product.id.rawValue): \(ShelfPhrases.flag(flag, language))"),
          indent: 2
        )
      }
    }
    page.addBlank()
    if let basket = report.basket {
      page.add(StyledText(ShelfPhrases.basket(basket)(language)), hanging: 2)
    } else {
      page.add(StyledText(ShelfPhrases.noReferences(language), .quiet), hanging: 2)
    }
  }

  private var json: [JSONValue.Member] {
    [
      .init("asOf", .string(report.asOf.description)), .init("days", .integer(report.days)),
      .init("products", .array(report.rows.map(json))),
      .init("basketPercent", report.basket.map { .integer($0.percent) } ?? .null),
    ]
  }

  private func json(_ row: ShelfReport.Row) -> JSONValue {
    [
      "product": .string(row.product.id.rawValue), "name": .string(row.product.name),
      "owner": .string(row.product.owner.rawValue), "price": .integer(row.terms.price),
      "onShelf": .integer(row.onShelf), "sold": .integer(row.sold),
      "lastSold": row.lastSold.map { .string($0.description) } ?? .null,
      "standingSince": row.standingSince.map { .string($0.description) } ?? .null,
      "references": .integer(row.market.count),
      "market": row.market.median.map { .integer($0) } ?? .null,
      "cheapestChain": row.market.cheapestChain.map { .integer($0) } ?? .null,
      "indexPercent": row.index.map { .integer($0) } ?? .null,
      "flags": .array(row.flags.map { .string($0.name) }),
    ]
  }
}
