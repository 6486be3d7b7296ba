import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression

/// One stall: who holds it, since when, what is due, and who held it before.
struct StallView {
  let record: StallRecord
  let session: Session

  init(_ record: StallRecord, in session: Session) {
    self.record = record
    self.session = session
  }

  private var language: Language { session.language }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      page.add(
        "\(record.stall.stall.id.rawValue, .strong) · \(record.hall.name) (\(record.hall.id.rawValue))",
        hanging: 2
      )
      if let tenancy = record.tenancy {
        add(tenancy, to: &page)
      } else {
        page.add(StyledText(HallPhrases.nobody(language)), indent: 2)
      }
      for former in record.stall.tenancies.reversed() where former.endDay != nil {
        let ended = HallPhrases.ended(former, language) ?? ""
        page.add(StyledText("\(former.trader.rawValue) · \(ended)", .quiet), indent: 2, hanging: 2)
      }
      session.show(page)
    }
  }

  private func add(_ tenancy: Tenancy, to page: inout Page) {
    let name = record.traderName.map { "\($0) · " } ?? ""
    page.add(
      StyledText("\(name)\(tenancy.trader.rawValue) · \(tenancy.allotment.trade.rawValue)"),
      indent: 2,
      hanging: 2
    )
    var lines = [HallPhrases.standing(tenancy, record.rules, language)]
    if let deadline = tenancy.openingDeadline(record.rules), record.day <= deadline {
      lines.append(HallPhrases.opensBy(deadline, language))
    }
    lines += tenancy.extensions.map { HallPhrases.extended($0.until, $0.reason, language) }
    lines += tenancy.warnings.map { HallPhrases.warning($0.value, language) }
    if let sealing = tenancy.sealings.last, sealing.lifted == nil {
      lines.append(HallPhrases.sealed(sealing.seal, language))
    }
    lines.append(HallPhrases.balance(record.ledger.account(of: tenancy.trader), language))
    for line in lines { page.add(StyledText(line), indent: 2, hanging: 2) }
  }

  private var members: [JSONValue.Member] {
    [
      .init("hall", JSONValue(record.hall.id)),
      .init("stall", JSONValue(record.stall.stall.id)),
      .init("tenancies", .array(record.stall.tenancies.map(json))),
    ]
  }

  private func json(_ tenancy: Tenancy) -> JSONValue {
    let account = record.ledger.account(of: tenancy.trader)
    return [
      "trader": JSONValue(tenancy.trader), "trade": JSONValue(tenancy.allotment.trade),
      "allocation": tenancy.allotment.allocation.map { JSONValue($0) } ?? .null,
      "day": .string(tenancy.allotment.day.description),
      "key": tenancy.key.map { .string($0.description) } ?? .null,
      "warnings": .array(
        tenancy.warnings.map { warning in
          [
            "level": .integer(warning.value.level), "day": .string(warning.value.day.description),
            "reason": .string(warning.value.reason),
          ]
        }
      ),
      "sealed": .bool(tenancy.isSealed(on: record.day)),
      "ended": tenancy.endDay.map { .string($0.description) } ?? .null,
      "arrears": .integer(account.arrears.amount), "advance": .integer(account.advance.amount),
    ]
  }
}
