import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression

/// One trader's account: months in sum, what is open, and the event behind every figure.
struct LevyAccountView {
  let record: LevyAccountRecord
  let session: Session

  init(_ record: LevyAccountRecord, in session: Session) {
    self.record = record
    self.session = session
  }

  private var language: Language { session.language }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      let name = record.name.map { " · \($0)" } ?? ""
      page.add("\(record.trader.rawValue, .strong)\(name) · \(record.hall.name)", hanging: 2)
      page.add(StyledText(HallPhrases.balance(record.account, language)), indent: 2)
      page.addBlank()
      page.add(months)
      addOpenDays(to: &page)
      addMoney(to: &page)
      session.show(page)
    }
  }

  private func money(_ amount: Rupiah) -> StyledText {
    StyledText(amount == .zero ? "0" : amount.text(in: language.rawValue))
  }

  /// What each month brought and what became of it.
  private var months: Table {
    var table = Table([
      .init(LevyPhrases.month(language)), .init(LevyPhrases.due(language), .right),
      .init(LevyPhrases.waived(language), .right), .init(LevyPhrases.paid(language), .right),
      .init(LevyPhrases.arrears(language), .right),
    ])
    var rows: [(month: String, due: Rupiah, waived: Rupiah, paid: Rupiah)] = []
    for line in record.account.lines {
      let month = String(line.day.description.prefix(7))
      if rows.last?.month != month { rows.append((month, .zero, .zero, .zero)) }
      rows[rows.count - 1].due += line.due
      rows[rows.count - 1].waived += line.waived
      rows[rows.count - 1].paid += line.paid
    }
    for row in rows {
      table.add(
        StyledText(row.month),
        money(row.due),
        money(row.waived),
        money(row.paid),
        money(row.due - row.waived - row.paid)
      )
    }
    let account = record.account
    table.add(
      StyledText(LevyPhrases.total(language), .strong),
      money(account.due),
      money(account.waived),
      money(account.paid),
      money(account.arrears)
    )
    return table
  }

  private func addOpenDays(to page: inout Page) {
    let open = record.account.openLines
    guard !open.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(LevyPhrases.openDays(language), .strong))
    for line in open {
      let arrears = line.arrears.text(in: language.rawValue)
      let closing = line.charge.event.description
      page.add(
        StyledText(
          "\(language.day(line.day)) · \(line.stall.rawValue) · \(arrears) · \(closing)"
        ),
        indent: 2,
        hanging: 2
      )
    }
  }

  private func addMoney(to page: inout Page) {
    add(
      LevyPhrases.payments,
      record.payments.map { payment in
        let value = payment.value
        let reversed = record.ledger.state.reversals[value.reference].map { reversal in
          " · \(LevyPhrases.reversed(language)): \(reversal.value.reason)"
        }
        return "\(language.day(value.day)) · \(value.amount.text(in: language.rawValue)) · "
          + "\(LevyPhrases.means(value.means)(language)) \(value.reference) · "
          + "\(payment.stamp.id)\(reversed ?? "")"
      },
      to: &page
    )
    add(
      LevyPhrases.attempts,
      record.attempts.compactMap { attempt in
        attempt.value.failure.map { failure in
          "\(language.day(attempt.value.day)) · \(attempt.value.reference): \(failure)"
        }
      },
      to: &page
    )
    add(
      LevyPhrases.waivers,
      record.waivers.map { waiver in
        let value = waiver.value
        let relief: String =
          switch value.relief {
          case .share(let percent): "\(percent) %"
          case .amount(let amount): amount.text(in: language.rawValue)
          }
        return "\(language.day(value.from)) – \(language.day(value.through)) · \(relief): "
          + "\(value.reason) · \(waiver.stamp.id)"
      },
      to: &page
    )
  }

  private func add(_ title: Phrase, _ lines: [String], to page: inout Page) {
    guard !lines.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(title(language), .strong))
    for line in lines { page.add(StyledText(line), indent: 2, hanging: 2) }
  }

  private var members: [JSONValue.Member] {
    let account = record.account
    return [
      .init("hall", JSONValue(record.hall.id)), .init("trader", JSONValue(record.trader)),
      .init("due", .integer(account.due.amount)), .init("waived", .integer(account.waived.amount)),
      .init("paid", .integer(account.paid.amount)),
      .init("arrears", .integer(account.arrears.amount)),
      .init("advance", .integer(account.advance.amount)),
      .init("days", .array(account.lines.map(json))),
      .init(
        "payments",
        .array(
          record.payments.map { payment in
            [
              "day": .string(payment.value.day.description),
              "amount": .integer(payment.value.amount.amount),
              "means": .string(payment.value.means.rawValue),
              "reference": .string(payment.value.reference),
              "event": .string("\(payment.stamp.id)"),
              "reversed": .bool(record.ledger.state.reversals[payment.value.reference] != nil),
            ]
          }
        )
      ),
    ]
  }

  /// A day with the events that its figures follow from.
  private func json(_ line: LevyLine) -> JSONValue {
    let trace = record.ledger.trace(of: record.trader, stall: line.stall, day: line.day)
    return [
      "day": .string(line.day.description), "stall": JSONValue(line.stall),
      "due": .integer(line.due.amount), "waived": .integer(line.waived.amount),
      "paid": .integer(line.paid.amount), "arrears": .integer(line.arrears.amount),
      "closing": .string("\(line.charge.event)"),
      "tariff": trace.map { .string("\($0.tariff)") } ?? .null,
      "waivers": .array((trace?.waivers ?? []).map { .string("\($0)") }),
      "payments": .array(
        (trace?.payments ?? []).map { part in
          [
            "event": .string("\(part.event)"), "reference": .string(part.reference),
            "amount": .integer(part.amount.amount),
          ]
        }
      ),
    ]
  }
}
