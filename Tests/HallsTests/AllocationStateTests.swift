import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

/// A round as a journal would hold it.
struct AllocationLog {
  private(set) var events: [AllocationEvent] = []
  var state: AllocationState { AllocationState(folding: events) }

  mutating func add(_ fact: AllocationFact) {
    let number = UInt64(events.count + 1)
    let instant = Instant(milliseconds: Int64(number) * 60_000)
    events.append(
      AllocationEvent(
        id: EventID(high: 1, low: number),
        sequence: Int(number),
        stream: HallStream(.allocation, "L000001"),
        effective: instant,
        recorded: instant,
        actor: Actor(.administrator, "A-1"),
        fact: fact
      )
    )
  }

  /// Writes a fact down as a use case does: nothing may stand in its way.
  mutating func decide(_ fact: AllocationFact) {
    let refusals = state.refusals(of: fact)
    #expect(refusals == [], "\(fact)")
    add(fact)
  }
}

private let applicationDay = day("2026-03-05")

extension Application {
  static func sample(
    _ number: Int,
    _ trade: TradeID = "food",
    group: PriorityGroupID? = nil,
    isEligible: Bool = true
  ) -> Application {
    Application(
      registration: HallLog.trader(number),
      trade: trade,
      group: group,
      day: applicationDay,
      verdict: Verdict([
        .init(rule: "resident", outcome: isEligible ? .met : .unmet, needed: "yes", have: "?")
      ])
    )
  }
}

@Suite("A round of giving stalls out")
struct AllocationStateTests {
  static let seed = DrawSeed(unchecked: String(repeating: "5a", count: 32))
  static let plan = AllocationPlan(
    id: "L000001",
    hall: "H000001",
    stalls: [
      OfferedStall(id: "A-001", trades: ["food"]), OfferedStall(id: "A-002", trades: ["food"]),
      OfferedStall(id: "A-003", trades: ["craft"]),
    ],
    opens: day("2026-03-02"),
    closes: day("2026-03-13"),
    rules: ["resident"],
    groups: ["old"],
    commitment: seed.commitment
  )

  /// Six people of whom one is not eligible and one withdraws; four on the list.
  static var closed: AllocationLog {
    var log = AllocationLog()
    log.decide(.opened(plan))
    for number in 1...4 { log.decide(.applied(.sample(number))) }
    log.decide(.applied(.sample(5, isEligible: false)))
    log.decide(.applied(.sample(6)))
    log.decide(.withdrawn(HallLog.trader(6), reason: "moved away"))
    log.decide(.listClosed(digest: log.state.listAsItStands?.digest ?? ""))
    return log
  }

  static var drawn: AllocationLog {
    var log = closed
    log.decide(.noShow([HallLog.trader(4)], reason: "did not come"))
    log.decide(.drawn(draw(log.state)))
    return log
  }

  static func draw(_ state: AllocationState) -> Draw {
    let words = ["melati"]
    let result = state.result(seed: seed, witnesses: words)
    return Draw(
      seed: seed,
      witnesses: words,
      result: result ?? DrawResult(placements: [], waiting: [])
    )
  }

  @Test func `those who are eligible and stayed are on the list, those who came have a part`() {
    let state = Self.drawn.state
    #expect(state.phase == .drawn)
    #expect(state.list?.entrants.map(\.registration) == (1...4).map(HallLog.trader))
    #expect(state.absent.keys.sorted() == [HallLog.trader(4)])
    #expect(state.absent[HallLog.trader(4)]?.reason == "did not come")
    let result = state.draw?.result
    // Two stalls are for food; the craft stall stays free.
    #expect(result?.placements.count == 2)
    #expect(result?.placements.map(\.stall).sorted() == ["A-001", "A-002"])
    #expect(state.waiting == result?.waiting)
    #expect(state.waiting.count == 1)
  }

  @Test func `its document can be verified`() {
    let document = Self.drawn.state.document
    #expect(document?.differences(notedCommitment: Self.plan.commitment) == [])
    #expect(Self.closed.state.document == nil)
  }

  @Test func `a later application takes the place of the earlier one`() {
    var log = AllocationLog()
    log.decide(.opened(Self.plan))
    log.decide(.applied(.sample(1, isEligible: false)))
    log.decide(.applied(.sample(1, "craft", group: "old")))
    #expect(log.state.entrants.map(\.trade) == ["craft"])
    log.decide(.withdrawn(HallLog.trader(1), reason: "ill"))
    #expect(log.state.entrants == [])
    log.decide(.applied(.sample(1)))
    #expect(log.state.entrants.count == 1)
  }

  @Test func `one who withdraws between list and draw is struck and the list stays as it was`() {
    var log = Self.closed
    let digest = log.state.list?.digest
    log.decide(.withdrawn(HallLog.trader(1), reason: "found a shop"))
    #expect(log.state.list?.digest == digest)
    #expect(log.state.absent.keys.sorted() == [HallLog.trader(1)])
    log.decide(.drawn(Self.draw(log.state)))
    #expect(log.state.document?.differences() == [])
  }

  @Test func `a stall that comes free goes to the first who waits and whose trade fits`() throws {
    var log = Self.drawn
    let waiting = try #require(log.state.waiting.first)
    #expect(log.state.next(for: OfferedStall(id: "A-003", trades: ["craft"])) == nil)
    #expect(log.state.next(for: OfferedStall(id: "A-001", trades: ["food"])) == waiting)
    log.decide(.promoted(waiting, stall: "A-001", reason: "key not collected"))
    #expect(log.state.promotions == [Placement(registration: waiting, stall: "A-001")])
    #expect(log.state.waiting == [])
    #expect(
      log.state.refusals(of: .promoted(waiting, stall: "A-002", reason: "again"))
        == [.notWaiting(waiting)]
    )
  }

  @Test func `one who leaves the waiting list is passed over`() throws {
    var log = Self.drawn
    let waiting = try #require(log.state.waiting.first)
    log.decide(.withdrawn(waiting, reason: "found a shop"))
    #expect(log.state.waiting == [])
  }

  @Test(arguments: UInt64(1)...10)
  func `events in any order fold to the same state`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    #expect(
      AllocationState(folding: Self.drawn.events.shuffled(using: &random)) == Self.drawn.state
    )
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var state: AllocationState
    var fact: AllocationFact
    var refusals: [AllocationRefusal]
    var testDescription: String { name }

    init(
      _ name: String,
      _ log: AllocationLog,
      _ fact: AllocationFact,
      _ refusals: AllocationRefusal...
    ) {
      self.name = name
      state = log.state
      self.fact = fact
      self.refusals = refusals
    }
  }

  static var badPlan: AllocationPlan {
    AllocationPlan(
      id: "L 1",
      hall: "H000001",
      stalls: [OfferedStall(id: "A-001"), OfferedStall(id: "A-001")],
      opens: day("2026-03-13"),
      closes: day("2026-03-02"),
      rules: ["resident", "tall"],
      commitment: "secret"
    )
  }

  static var otherSeed: Draw {
    var draw = draw(closed.state)
    draw.seed = DrawSeed(unchecked: String(repeating: "1", count: 64))
    return draw
  }

  @Test(arguments: [
    Row(
      "a plan with every fault",
      AllocationLog(),
      .opened(badPlan),
      .badName("L 1"),
      .repeatedName("A-001"),
      .closesBeforeOpening(opens: day("2026-03-13"), closes: day("2026-03-02")),
      .badCommitment("secret"),
      .unknownRule("tall")
    ),
    Row("a second plan", closed, .opened(plan), .wrongPhase(.listClosed, needed: [.none])),
    Row("too late", closed, .applied(.sample(7)), .wrongPhase(.listClosed, needed: [.open])),
    Row(
      "a digest of another list",
      {
        var log = AllocationLog()
        log.add(.opened(plan))
        return log
      }(),
      .listClosed(digest: "x"),
      .wrongDigest(
        expected: DrawList(
          allocation: "L000001",
          hall: "H000001",
          groups: ["old"],
          stalls: plan.stalls,
          entrants: []
        ).digest,
        found: "x"
      )
    ),
    Row(
      "a stranger who did not come",
      closed,
      .noShow(["R000009"], reason: " "),
      .noReason,
      .notOnTheList("R000009")
    ),
    Row(
      "a seed that was not committed to",
      closed,
      .drawn(otherSeed),
      .wrongSeed(commitment: seed.commitment, found: otherSeed.seed.commitment),
      .wrongResult
    ),
    Row(
      "somebody who isn't on the list passed over for no reason",
      closed,
      .passedOver([PassedOver("R000009", obstacles: [])], stall: nil),
      .notOnTheList("R000009"),
      .noReason
    ),
    Row(
      "a second draw",
      drawn,
      .drawn(draw(drawn.state)),
      .wrongPhase(.drawn, needed: [.listClosed])
    ),
  ])
  func `what can't be written down is refused with every reason`(row: Row) {
    #expect(row.state.refusals(of: row.fact) == row.refusals)
  }

  @Test func `before the list is closed nobody can stay away, and that is all that is said`() {
    var log = AllocationLog()
    log.add(.opened(Self.plan))
    let fact = AllocationFact.noShow(["R000001"], reason: "not there")
    #expect(log.state.refusals(of: fact) == [.wrongPhase(.open, needed: [.listClosed])])
  }
}
