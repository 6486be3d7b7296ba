import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Halls

/// Block B of the hall in Lorong 103, Koja, in April and May 2014, as the press told it.
///
/// Reading of the figures: 224 stalls on three floors. 89 went to traders who had been there from the
/// start, without a draw and on the ground floor. For the other 135 a list of 220 was drawn up; 22 of
/// them did not come to the draw on 24 April and their turn was forfeited, so 198 drew, 135 got a
/// stall and 63 had to wait. All got their keys that day, to open within 2 × 24 hours. On 7 May, the
/// fourteenth day, 55 stalls had never opened: the holders of 22 had asked for more time and got it
/// through 11 May, 33 were sealed, with the same day to come forward. Nobody of the 33 did, and on 12
/// May they were taken back for those on the waiting list.
///
/// In this programme those 89 are a priority group of the same round: groups come first, so they get
/// stalls before anybody draws, and the rest is the lottery. The 22 who had no part are struck from the
/// list with a reason before the draw. Which 89 stalls they get is left to the draw here, since the
/// figures don't depend on it.
/// - Source: Beritajakarta, 15 April, 4, 7 and 12 May 2014; Kompas, 24 April and 13 May 2014.
@Suite("Lokbin 103, 2014")
struct Lokbin103Tests {
  static let drawDay = day("2014-04-24")
  static let sealDay = day("2014-05-07")
  static let lastDay = day("2014-05-11")
  static let seed = DrawSeed(unchecked: String(repeating: "103a", count: 16))
  static let stalls = (1...224).map { number in
    Stall(id: HallLog.stall(number), floor: (number - 1) / 75 + 1)
  }

  /// From the call for applications to the draw.
  static func round() -> AllocationLog {
    var log = AllocationLog()
    log.decide(
      .opened(
        AllocationPlan(
          id: "L000001",
          hall: "H000001",
          stalls: stalls.map { OfferedStall(id: $0.id) },
          opens: day("2014-04-01"),
          closes: day("2014-04-15"),
          rules: ["resident"],
          groups: ["from-the-start"],
          commitment: seed.commitment
        )
      )
    )
    for number in 1...309 {
      log.decide(.applied(.sample(number, group: number <= 89 ? "from-the-start" : nil)))
    }
    log.decide(.listClosed(digest: log.state.listAsItStands?.digest ?? ""))
    let absent = (288...309).map(HallLog.trader)
    log.decide(.noShow(absent, reason: "did not come to the draw"))
    let words = ["koja", "lorong seratus tiga"]
    let result = log.state.result(seed: seed, witnesses: words)
    log.decide(
      .drawn(
        Draw(
          seed: seed,
          witnesses: words,
          result: result ?? DrawResult(placements: [], waiting: [])
        )
      )
    )
    return log
  }

  /// The hall up to the evening of 7 May; 55 stalls never opened.
  static func hall(_ round: AllocationState) -> HallLog {
    var log = HallLog()
    log.add(
      .entered(
        HallProfile(
          id: "H000001",
          name: "Lokbin 103 Block B",
          centre: "31.72.03",
          siteClass: "lokbin"
        )
      ),
      on: day("2014-04-01")
    )
    log.add(.stallsEntered(stalls), on: day("2014-04-01"))
    log.add(
      .tariffSet(
        TariffPeriod(
          amount: Rupiah(4_000),
          from: drawDay,
          basis: .daysOpened,
          source: "Perda 3/2012"
        )
      ),
      on: day("2014-04-01")
    )
    log.add(
      .rulesSet(
        HallRules(
          openWithinDays: 2,
          sealAfterShutDays: 14,
          sealLength: Period(days: 5),
          source: "agreement with the traders"
        )
      ),
      on: day("2014-04-01")
    )
    for placement in round.draw?.result.placements ?? [] {
      let allotment = Allotment(
        stall: placement.stall,
        trader: placement.registration,
        trade: "food",
        allocation: "L000001",
        day: drawDay,
        reason: "drawn"
      )
      log.add(.allotted(allotment), on: drawDay)
      log.add(.keyHanded(placement.stall, day: drawDay), on: drawDay)
    }
    let opened = stalls.prefix(224 - 55).map(\.id)
    for offset in 0..<14 {
      let today = drawDay.adding(days: offset)
      log.add(.dayClosed(DayRecord(day: today, opened: opened)), on: today)
    }
    return log
  }

  @Test func `89 of 224 stalls go by priority, 135 by lottery among 220 of whom 22 don't come`() {
    let state = Self.round().state
    let placed = state.draw?.result.placements.map(\.registration) ?? []
    #expect(placed.count == 224)
    #expect(Set(placed.prefix(89)) == Set((1...89).map(HallLog.trader)))
    #expect(placed.dropFirst(89).count == 135)
    let lottery = state.list?.entrants.filter { $0.group == nil } ?? []
    #expect(lottery.count == 220)
    #expect(state.absent.count == 22)
    #expect(Set(placed.dropFirst(89)).isSubset(of: (90...287).map(HallLog.trader)))
    #expect(state.waiting.count == 63)
    #expect(state.document?.differences(notedCommitment: Self.seed.commitment) == [])
  }

  @Test func `after two weeks 33 are sealed, 22 have more time, and the 33 go to those who wait`() {
    var round = Self.round()
    var hall = Self.hall(round.state)
    func proposals(_ day: Day, _ ground: SanctionProposal.Ground) -> [SanctionProposal] {
      hall.ledger.proposals(on: day).filter { $0.ground == ground }
    }
    // The agreement would have let all 55 be taken back on the third day.
    #expect(proposals(day("2014-04-26"), .notOpened).count == 0)
    #expect(proposals(day("2014-04-27"), .notOpened).count == 55)
    #expect(proposals(Self.sealDay.adding(days: -1), .shut).count == 0)
    let shut = proposals(Self.sealDay, .shut)
    #expect(shut.count == 55)
    #expect(shut.allSatisfy { $0.action == .seal(through: Self.lastDay) && $0.have == 14 })

    for proposal in shut.prefix(22) {
      hall.add(
        .extended(proposal.stall, until: Self.lastDay, reason: "asked for more time"),
        on: Self.sealDay
      )
    }
    let left = proposals(Self.sealDay, .shut)
    #expect(left.count == 33)
    for proposal in left {
      let seal = Seal(
        stall: proposal.stall,
        from: Self.sealDay,
        through: Self.lastDay,
        reason: "never opened"
      )
      #expect(hall.state.refusals(of: .sealed(seal)) == [])
      hall.add(.sealed(seal), on: Self.sealDay)
    }
    let state = hall.state
    #expect(state.standingStalls.count { $0.current?.isSealed(on: Self.sealDay) == true } == 33)
    #expect(proposals(Self.lastDay, .sealEnded).count == 0)

    let ended = proposals(Self.lastDay.adding(days: 1), .sealEnded)
    #expect(ended.count == 33)
    #expect(ended.allSatisfy { $0.action == .forfeit(.stayedShut) })
    for proposal in ended {
      let today = Self.lastDay.adding(days: 1)
      hall.add(.forfeited(proposal.stall, .stayedShut, day: today, note: "no one came"), on: today)
      guard let next = round.state.next(for: OfferedStall(id: proposal.stall)) else { continue }
      round.decide(.promoted(next, stall: proposal.stall, reason: "the holder never opened"))
      let allotment = Allotment(
        stall: proposal.stall,
        trader: next,
        trade: "food",
        allocation: "L000001",
        day: today,
        reason: "from the waiting list"
      )
      #expect(hall.state.refusals(of: .allotted(allotment)) == [])
      hall.add(.allotted(allotment), on: today)
    }
    #expect(round.state.promotions.count == 33)
    #expect(round.state.waiting.count == 30)
    #expect(hall.state.standingStalls.count { $0.current != nil } == 224)
    // They owe for the days on which they opened, and for nothing else.
    #expect(hall.ledger.due == Rupiah(169 * 14 * 4_000))
  }
}
