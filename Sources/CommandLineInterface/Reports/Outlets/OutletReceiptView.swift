import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Programme
import Progression

/// What a change of an outlet wrote, with the code by which it can be taken back.
struct OutletReceiptView {
  let receipt: OutletReceipt
  let session: Session

  init(_ receipt: OutletReceipt, in session: Session) {
    self.receipt = receipt
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, json)
    case .text:
      var page = session.newPage()
      add(to: &page)
      session.show(page)
    }
  }

  func add(to page: inout Page) {
    let language = session.language
    page.add("\(receipt.name, .strong) · \(receipt.id.rawValue)", hanging: 2)
    if receipt.events.isEmpty { page.add(StyledText(OutletPhrases.nothingNew(language))) }
    let words = OutletEventWords(language: language)
    for event in receipt.events {
      let after = consequence(of: event.fact).map { "; " + $0 } ?? ""
      page.add(
        mark: Mark.done.text(on: page.terminal),
        StyledText(words.line(event.fact) + after)
      )
      page.add(StyledText(event.id.description, .quiet), indent: 2)
    }
    if let late = receipt.datedBack {
      page.add(
        mark: Mark.warning.text(on: page.terminal),
        StyledText(ReceiptPhrases.datedBack(late, language))
      )
    }
  }

  /// How many there are now, or what is still owed.
  private func consequence(of fact: OutletFact) -> String? {
    let language = session.language
    let product: ProductID
    switch fact {
    case .delivered(let goods): product = goods.product
    case .returned(let goods): product = goods.product
    case .sold(let batch) where batch.lines.count == 1: product = batch.lines[0].product
    case .settled(let payment):
      let due = receipt.state.due(to: payment.owner, through: payment.day)
      return OutletPhrases.stillOwed(due, language)
    default: return nil
    }
    guard let record = receipt.state.products[product] else { return nil }
    let pieces = record.movements.reduce(0) { $0 + $1.change }
    return OutletPhrases.onShelf(pieces, language)
  }

  var json: [JSONValue.Member] {
    let words = OutletEventWords(language: session.language)
    return [
      .init("outlet", .string(receipt.id.rawValue)), .init("name", .string(receipt.name)),
      .init(
        "events",
        .array(
          receipt.events.map { event in
            [
              "event": .string(event.id.description),
              "day": event.fact.day.map { .string($0.description) } ?? .null,
              "words": .string(words.line(event.fact)),
            ]
          }
        )
      ),
      .init("datedBack", receipt.datedBack.map(\.json) ?? .null),
    ]
  }
}
