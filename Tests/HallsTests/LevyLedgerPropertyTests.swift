import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("The ledger, whatever happens")
struct LevyLedgerPropertyTests {
  static let seeds = UInt64(1)...80

  @Test func `the sequences hold enough of everything for the properties to mean something`() {
    var found: [String: Int] = [:]
    for seed in Self.seeds {
      let log = RandomHall(seed: seed, steps: 160).log
      for event in log.events {
        let name = "\(event.fact)".prefix { $0 != "(" }
        found[String(name), default: 0] += 1
      }
      for account in log.ledger.accounts.values {
        found["in advance", default: 0] += account.advance > .zero ? 1 : 0
        found["in arrears", default: 0] += account.arrears > .zero ? 1 : 0
        for line in account.lines {
          found["day", default: 0] += 1
          found["waived in part", default: 0] +=
            line.waived > .zero && line.waived < line.due ? 1 : 0
          found["paid in part", default: 0] += line.paid > .zero && line.arrears > .zero ? 1 : 0
        }
      }
    }
    for (name, least) in [
      "allotted": 200, "keyHanded": 200, "dayClosed": 500, "dayCorrected": 100, "paid": 300,
      "debitAttempted": 50, "paymentReversed": 15, "waived": 50, "sealed": 20, "unsealed": 10,
      "vacated": 50, "tariffSet": 100, "waiverRuleSet": 100, "in advance": 50, "in arrears": 20,
      "day": 1_000,
      "waived in part": 200, "paid in part": 20,
    ] {
      #expect(found[name] ?? 0 >= least, "\(name): \(found[name] ?? 0)")
    }
  }

  @Test(arguments: seeds)
  func `what is due is paid, waived or in arrears, for every trader, hall and day`(
    seed: UInt64
  ) throws {
    let ledger = RandomHall(seed: seed, steps: 160).log.ledger
    var days: [Day: (due: Rupiah, rest: Rupiah)] = [:]
    for account in ledger.accounts.values {
      let lines = account.lines
      var isBehind = false
      for line in lines {
        #expect(line.due == line.paid + line.waived + line.arrears)
        #expect(min(line.due, line.paid, line.waived, line.arrears) >= .zero)
        #expect(!(isBehind && line.paid > .zero), "money pays the oldest day first")
        isBehind = isBehind || line.arrears > .zero
        days[line.day, default: (.zero, .zero)].due += line.due
        days[line.day, default: (.zero, .zero)].rest += line.paid + line.waived + line.arrears
        let trace = try #require(
          ledger.trace(of: account.trader, stall: line.stall, day: line.day)
        )
        #expect(trace.line == line)
        #expect(trace.payments.reduce(.zero) { $0 + $1.amount } == line.paid)
        #expect(trace.waivers.isEmpty == (line.waived == .zero))
      }
      #expect(lines.reduce(.zero) { $0 + $1.due } == account.due)
      #expect(lines.reduce(.zero) { $0 + $1.paid } == account.paid)
      #expect(lines.reduce(.zero) { $0 + $1.arrears } == account.arrears)
      #expect(account.openLines == lines.filter { $0.arrears > .zero })
      #expect(account.due == account.paid + account.waived + account.arrears)
      #expect(account.money == account.paid + account.advance)
      #expect(account.arrears == .zero || account.advance == .zero)
    }
    #expect(days.values.allSatisfy { $0.due == $0.rest })
    #expect(ledger.due == ledger.paid + ledger.waived + ledger.arrears)
    let money = ledger.state.standingPayments.reduce(Rupiah.zero) { $0 + $1.value.amount }
    #expect(money == ledger.paid + ledger.advances)
  }

  @Test(arguments: seeds)
  func `event by event comes to the same as from scratch, and postings add up`(seed: UInt64) {
    let events = RandomHall(seed: seed, steps: 90).log.events
    var ledger = LevyLedger()
    var balances: [RegistrationID: [Posting.Account: Rupiah]] = [:]
    for (position, event) in events.enumerated() {
      let postings = ledger.apply(event)
      #expect(postings.reduce(.zero) { $0 + $1.amount } == .zero)
      #expect(postings.allSatisfy { $0.event == event.id && $0.amount != .zero })
      for posting in postings {
        balances[posting.trader, default: [:]][posting.account, default: .zero] += posting.amount
      }
      guard position % 7 == 0 || position == events.count - 1 else { continue }
      let anew = LevyLedger(HallState(folding: events[...position]))
      #expect(ledger.state == anew.state)
      #expect(ledger.accounts == anew.accounts, "seed \(seed), after \(event.fact)")
    }
    for account in ledger.accounts.values {
      for name in Posting.Account.allCases {
        #expect(
          balances[account.trader]?[name] ?? .zero == account.totals.balance(of: name),
          "\(account.trader) \(name)"
        )
      }
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `the order in which events arrive changes nothing`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let events = RandomHall(seed: seed, steps: 60).log.events
    var ledger = LevyLedger()
    for event in events.shuffled(using: &random) { ledger.apply(event) }
    #expect(ledger == LevyLedger(HallState(folding: events)))
  }

  /// Works the ledger out as a clerk would: one day after the other, one note after the other.
  @Test(arguments: seeds)
  func `a clerk with a pencil comes to the same`(seed: UInt64) {
    let ledger = RandomHall(seed: seed, steps: 120).log.ledger
    let state = ledger.state
    var owed: [RegistrationID: [(day: Day, stall: StallID, due: Int)]] = [:]
    for day in state.days.keys.sorted() {
      guard let record = state.days[day]?.value, record.shutReason == nil else { continue }
      let tariffs = state.tariffs.map(\.value).filter { tariff in
        tariff.from <= day && day <= tariff.through ?? day
      }
      guard let tariff = tariffs.last, tariff.amount > .zero else { continue }
      for (stall, history) in state.stalls.sorted(by: { $0.key < $1.key }) {
        for tenancy in history.tenancies {
          guard let key = tenancy.key, key <= day, day < tenancy.endDay ?? day.adding(days: 1),
            !tenancy.sealings.contains(where: {
              $0.seal.from <= day && day < $0.lifted ?? day.adding(days: 1)
            }),
            tariff.basis == .daysOpened
              ? record.opened.contains(stall) : (1...6).contains(day.weekday)
          else { continue }
          owed[tenancy.trader, default: []].append((day, stall, tariff.amount.amount))
        }
      }
    }
    for account in ledger.accounts.values {
      let own = owed[account.trader] ?? []
      #expect(account.charges.map(\.day) == own.map(\.day))
      #expect(account.charges.map(\.stall) == own.map(\.stall))
      #expect(account.charges.map(\.due.amount) == own.map(\.due))
      var purse = state.payments.map(\.value).filter {
        $0.trader == account.trader && state.reversals[$0.reference] == nil
      }.reduce(0) { $0 + $1.amount.amount }
      for line in account.lines {
        let paid = min(purse, line.due.amount - line.waived.amount)
        purse -= paid
        #expect(line.paid.amount == paid)
      }
      #expect(account.advance.amount == purse)
    }
    #expect(Set(owed.keys).isSubset(of: ledger.accounts.keys))
  }

  @Test(arguments: UInt64(1)...60)
  func `statements roll forward and their figures are the ledger's`(seed: UInt64) throws {
    let ledger = RandomHall(seed: seed, steps: 160).log.ledger
    var before: LevyStatement?
    let start = day("2026-02-01")
    for week in 0..<30 {
      let from = start.adding(days: week * 7)
      let statement = try #require(
        LevyStatement(ledger, from: from, through: from.adding(days: 6))
      )
      for figures in [statement.total] + statement.traders.values {
        #expect(
          figures.closingArrears - figures.closingAdvances
            == figures.openingArrears - figures.openingAdvances + figures.due - figures.waived
            - figures.collected
        )
      }
      if let before {
        #expect(statement.total.openingArrears == before.total.closingArrears)
        #expect(statement.total.openingAdvances == before.total.closingAdvances)
      }
      before = statement
    }
    let all = try #require(
      LevyStatement(ledger, from: start, through: start.adding(days: 209))
    ).total
    #expect(all.openingArrears == .zero && all.openingAdvances == .zero)
    #expect(all.due == ledger.due)
    #expect(all.waived == ledger.waived)
    #expect(all.closingArrears == ledger.arrears)
    #expect(all.closingAdvances == ledger.advances)
    #expect(before?.total.closingArrears == ledger.arrears)
  }
}
