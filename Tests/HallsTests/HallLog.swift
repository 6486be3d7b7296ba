import CivilTime
import CurriculumModel
import Progression
import Scheduling

@testable import AssessmentKit
@testable import Halls

/// Facts of one hall with ids and times, as a journal would hold them.
struct HallLog {
  private(set) var events: [HallEvent] = []

  /// A fact that happened, and was written down, in the evening of a day.
  @discardableResult
  mutating func add(_ fact: HallFact, on day: Day) -> HallEvent {
    let number = UInt64(events.count + 1)
    let instant = Instant(milliseconds: day.start().milliseconds + 72_000_000 + Int64(number))
    let event = HallEvent(
      id: EventID(high: 0, low: number),
      sequence: Int(number),
      stream: HallStream(.hall, "H000001"),
      effective: instant,
      recorded: instant,
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
    events.append(event)
    return event
  }

  var state: HallState { HallState(folding: events) }
  var ledger: LevyLedger { LevyLedger(state) }
}

/// A day that the calendar has; any other text is the first day of 1970.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

extension HallProfile {
  /// Trades from Monday to Saturday.
  static let sample = HallProfile(
    id: "H000001",
    name: "Hall 1",
    centre: "31.72.03",
    siteClass: "lokbin",
    hours: WeeklyHours((1...6).map { WeeklyHours.Span(weekday: $0, start: 480, end: 1_020) })
  )
}

extension HallLog {
  /// A hall with stalls `A-001`, `A-002` … and a tariff since 2026.
  init(stalls: Int, amount: Int = 4_000, basis: TariffPeriod.Basis = .everyTradingDay) {
    let start = day("2026-01-01")
    add(.entered(.sample), on: start)
    add(.stallsEntered((1...stalls).map { Stall(id: HallLog.stall($0)) }), on: start)
    add(
      .tariffSet(TariffPeriod(amount: Rupiah(amount), from: start, basis: basis, source: "T")),
      on: start
    )
  }

  static func stall(_ number: Int) -> StallID { StallID("A-" + number.padded(to: 3)) }
  static func trader(_ number: Int) -> RegistrationID { RegistrationID("R" + number.padded(to: 6)) }

  /// Gives a stall with its key to the trader of the same number.
  mutating func hand(_ number: Int, to trader: Int? = nil, on day: Day) {
    let allotment = Allotment(
      stall: Self.stall(number),
      trader: Self.trader(trader ?? number),
      trade: "food",
      day: day,
      reason: "drawn"
    )
    add(.allotted(allotment), on: day)
    add(.keyHanded(Self.stall(number), day: day), on: day)
  }

  mutating func close(_ day: Day, opened: [Int], footfall: Int? = nil) {
    add(
      .dayClosed(DayRecord(day: day, opened: opened.map(Self.stall), footfall: footfall)),
      on: day
    )
  }

  mutating func pay(_ trader: Int, _ amount: Int, on day: Day, reference: String? = nil) {
    let payment = Payment(
      stall: Self.stall(trader),
      trader: Self.trader(trader),
      amount: Rupiah(amount),
      day: day,
      means: .cash,
      reference: reference ?? "K-\(events.count)"
    )
    add(.paid([payment]), on: day)
  }
}
