import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression
import Scheduling

/// One hall: its stalls with who holds them, its tariffs, reliefs and rules.
struct HallView {
  let record: HallRecord
  let centres: CentreNames
  let session: Session

  init(_ record: HallRecord, _ centres: CentreNames, in session: Session) {
    self.record = record
    self.centres = centres
    self.session = session
  }

  private var language: Language { session.language }
  private var state: HallState { record.state }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      let hall = record.listing
      page.add(
        "\(hall.id.rawValue, .strong) · \(hall.name) · \(centres[hall.centre]) · \(hall.siteClass)",
        hanging: 2
      )
      page.add(
        StyledText("\(HallPhrases.count(hall.held, of: hall.stalls, language)) · \(hours)"),
        indent: 2,
        hanging: 2
      )
      addTerms(to: &page)
      if !state.standingStalls.isEmpty {
        page.addBlank()
        page.add(stalls)
      }
      session.show(page)
    }
  }

  private var hours: String {
    guard let hours = state.profile?.hours, hours != .always else {
      return HallPhrases.anyHours(language)
    }
    return language.hours(hours)
  }

  private func addTerms(to page: inout Page) {
    page.add(StyledText("\(HallPhrases.tariffs(language)):"), indent: 2)
    if state.tariffs.isEmpty {
      page.add(StyledText(HallPhrases.noTariff(language)), indent: 4, hanging: 2)
    }
    for tariff in state.tariffs {
      page.add(StyledText(HallPhrases.tariff(tariff.value, language)), indent: 4, hanging: 2)
    }
    if !state.waiverRules.isEmpty {
      page.add(StyledText("\(HallPhrases.reliefs(language)):"), indent: 2)
      for rule in state.waiverRules {
        page.add(StyledText(HallPhrases.relief(rule, language)), indent: 4, hanging: 2)
      }
    }
    page.add(StyledText("\(HallPhrases.rules(language)):"), indent: 2)
    guard let rules = state.rules else {
      page.add(StyledText(HallPhrases.noRules(language)), indent: 4, hanging: 2)
      return
    }
    for line in HallPhrases.lines(of: rules, language) {
      page.add(StyledText(line), indent: 4, hanging: 2)
    }
  }

  private var stalls: Table {
    var table = Table([
      .init(HallPhrases.stall(language)), .init(HallPhrases.trader(language)),
      .init(HallPhrases.trades(language), isFlexible: true),
      .init(HallPhrases.standing(language), isFlexible: true),
      .init(HallPhrases.arrears(language), .right),
    ])
    for history in state.standingStalls {
      let tenancy = history.tenancy(on: record.day)
      let trades = history.stall.trades.map(\.rawValue).joined(separator: ", ")
      let allowed = trades.isEmpty ? HallPhrases.anyTrade(language) : trades
      let arrears = tenancy.map { record.ledger.account(of: $0.trader).arrears } ?? .zero
      table.add(
        StyledText(history.stall.id.rawValue, .strong),
        StyledText(tenancy?.trader.rawValue ?? ""),
        StyledText(tenancy?.allotment.trade.rawValue ?? allowed),
        standing(of: tenancy),
        StyledText(arrears > .zero ? arrears.text(in: language.rawValue) : "")
      )
    }
    return table
  }

  private func standing(of tenancy: Tenancy?) -> StyledText {
    guard let tenancy else { return StyledText(HallPhrases.free(language), .good) }
    if tenancy.isSealed(on: record.day) {
      return StyledText(HallPhrases.sealed(language), .bad)
    }
    return StyledText(HallPhrases.standing(tenancy, state.rules, language))
  }

  private var members: [JSONValue.Member] {
    [
      .init("hall", record.listing.json),
      .init("hours", .string(state.profile?.hours.description ?? "")),
      .init("tariffs", .array(state.tariffs.map { json(of: $0.value) })),
      .init(
        "reliefs",
        .array(
          state.waiverRules.map { record in
            [
              "rule": JSONValue(record.rule.id), "share": .integer(record.rule.share),
              "reason": .string(record.rule.reason), "source": .string(record.rule.source),
              "ended": record.ended.map { .string($0.description) } ?? .null,
            ]
          }
        )
      ),
      .init("stalls", .array(state.standingStalls.map(json))),
    ]
  }

  private func json(of tariff: TariffPeriod) -> JSONValue {
    [
      "amount": .integer(tariff.amount.amount), "from": .string(tariff.from.description),
      "through": tariff.through.map { .string($0.description) } ?? .null,
      "basis": .string(tariff.basis.rawValue), "source": .string(tariff.source),
    ]
  }

  private func json(_ history: StallHistory) -> JSONValue {
    let stall = history.stall
    let tenancy = history.tenancy(on: record.day)
    let account = tenancy.map { record.ledger.account(of: $0.trader) }
    return [
      "stall": JSONValue(stall.id), "floor": .integer(stall.floor), "width": .integer(stall.width),
      "depth": .integer(stall.depth), "trades": .array(stall.trades.map { JSONValue($0) }),
      "trader": tenancy.map { JSONValue($0.trader) } ?? .null,
      "trade": tenancy.map { JSONValue($0.allotment.trade) } ?? .null,
      "key": tenancy?.key.map { .string($0.description) } ?? .null,
      "sealed": .bool(tenancy?.isSealed(on: record.day) ?? false),
      "arrears": .integer(account?.arrears.amount ?? 0),
    ]
  }
}
