import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

@testable import Halls

/// A hall that a seed makes: openings, payments, waivers, corrections, reversals, seals, in any order
/// that use cases allow.
struct RandomHall {
  private(set) var log: HallLog
  private var random: SplitMix64
  private var state: HallState
  private var today = day("2026-03-02")
  private var number = 0
  let stalls = 4

  init(seed: UInt64, steps: Int) {
    random = SplitMix64(seed: seed)
    log = HallLog(stalls: 4, amount: 3_000, basis: seed % 2 == 0 ? .daysOpened : .everyTradingDay)
    state = log.state
    for _ in 0..<steps { step() }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }

  private mutating func step() {
    number += 1
    if pick(0...2) == 0 { today = today.adding(days: 1) }
    let fact = self.fact()
    guard state.refusals(of: fact).isEmpty else { return }
    state.apply(log.add(fact, on: today))
  }

  private mutating func fact() -> HallFact {
    let stall = HallLog.stall(pick(1...stalls))
    let tenancy = state.stalls[stall]?.tenancies.last
    let trader = tenancy?.trader ?? HallLog.trader(pick(1...6))
    switch pick(0...19) {
    case 0...1:
      return .allotted(
        Allotment(
          stall: stall,
          trader: HallLog.trader(pick(1...6)),
          trade: "food",
          day: today.adding(days: -pick(0...2)),
          reason: "drawn"
        )
      )
    case 2...3: return .keyHanded(stall, day: today.adding(days: -pick(0...1)))
    case 4...8: return .dayClosed(record(today.adding(days: -pick(0...3))))
    case 9:
      return .dayCorrected(record(today.adding(days: -pick(1...6))), reason: "counted wrongly")
    case 10...12:
      return .paid([
        Payment(
          stall: stall,
          trader: trader,
          amount: Rupiah(pick(0...3) == 0 ? pick(1...30) * 500 : pick(1...7) * 300),
          day: today.adding(days: -pick(0...2)),
          means: .cash,
          reference: "K-\(number)"
        )
      ])
    case 13:
      return .debitAttempted([
        DebitAttempt(
          stall: stall,
          trader: trader,
          amount: Rupiah(pick(1...4) * 1_000),
          day: today,
          reference: "B-\(number)",
          failure: pick(0...1) == 0 ? nil : "no balance"
        )
      ])
    case 14:
      return .paymentReversed(reference: "K-\(pick(1...number))", day: today, reason: "bounced")
    case 15:
      return .waived(
        Waiver(
          stall: stall,
          trader: trader,
          from: today.adding(days: -pick(0...5)),
          through: today.adding(days: pick(-1...5)),
          relief: pick(0...1) == 0 ? .share(pick(1...100)) : .amount(Rupiah(pick(1...20) * 700)),
          reason: "ill"
        )
      )
    case 16:
      return pick(0...1) == 0
        ? .sealed(
          Seal(stall: stall, from: today, through: today.adding(days: 9), reason: "arrears")
        ) : .unsealed(stall, day: today, reason: "paid")
    case 17: return .vacated(stall, day: today.adding(days: -pick(0...3)), reason: "left")
    case 18:
      return .tariffSet(
        TariffPeriod(
          amount: Rupiah(pick(0...5) * 1_000),
          from: today.adding(days: -pick(0...4)),
          through: pick(0...1) == 0 ? nil : today.adding(days: pick(0...4)),
          basis: pick(0...1) == 0 ? .daysOpened : .everyTradingDay,
          source: "T"
        )
      )
    default:
      return .waiverRuleSet(
        WaiverRule(
          id: pick(0...1) == 0 ? "first-months" : "holidays",
          share: pick(1...100),
          condition: pick(0...1) == 0
            ? .firstMonths(1)
            : .period(from: today.adding(days: -3), through: today.adding(days: pick(0...9))),
          reason: "relief",
          source: "W"
        )
      )
    }
  }

  private mutating func record(_ day: Day) -> DayRecord {
    if pick(0...9) == 0 { return DayRecord(day: day, shut: "flood") }
    let usable = (1...stalls).map(HallLog.stall).filter { stall in
      state.stalls[stall]?.tenancy(on: day).map { $0.holdsKey(on: day) && !$0.isSealed(on: day) }
        ?? false
    }
    return DayRecord(
      day: day,
      opened: usable.filter { _ in pick(0...2) > 0 },
      footfall: pick(0...300)
    )
  }
}
