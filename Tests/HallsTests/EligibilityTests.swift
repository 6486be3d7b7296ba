import CivilTime
import CurriculumModel
import Testing

@testable import Halls

@Suite("Who may apply")
struct EligibilityTests {
  static let plan = AllocationPlan(
    id: "L000001",
    hall: "H000001",
    stalls: [
      OfferedStall(id: "A-001", trades: ["food"]), OfferedStall(id: "A-002", trades: ["craft"]),
    ],
    opens: day("2026-03-02"),
    closes: day("2026-03-13"),
    rules: EligibilityRule.all.map(\.id),
    commitment: String(repeating: "0", count: 64)
  )

  /// Somebody who meets every rule.
  static let good = EligibilityCase(
    plan: plan,
    day: day("2026-03-05"),
    trade: "food",
    licence: .held(through: nil),
    isResident: true,
    householdStalls: 0,
    householdApplicants: 0,
    otherPlaces: 0
  )

  @Test func `somebody who meets every rule is eligible`() {
    let verdict = Verdict(Self.good)
    #expect(verdict.isEligible)
    #expect(verdict.answers.map(\.rule) == Self.plan.rules)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var rule: EligibilityRuleID
    var change: @Sendable (inout EligibilityCase) -> Void
    var outcome: Verdict.Answer.Outcome
    var needed: String
    var have: String
    var testDescription: String { "\(rule): \(have)" }

    init(
      _ rule: EligibilityRuleID,
      _ outcome: Verdict.Answer.Outcome,
      _ needed: String,
      _ have: String,
      _ change: @escaping @Sendable (inout EligibilityCase) -> Void
    ) {
      self.rule = rule
      self.change = change
      self.outcome = outcome
      self.needed = needed
      self.have = have
    }
  }

  static let days = "2026-03-02/2026-03-13"

  @Test(arguments: [
    Row("in-time", .met, days, "2026-03-02") { $0.day = day("2026-03-02") },
    Row("in-time", .met, days, "2026-03-13") { $0.day = day("2026-03-13") },
    Row("in-time", .unmet, days, "2026-03-01") { $0.day = day("2026-03-01") },
    Row("in-time", .unmet, days, "2026-03-14") { $0.day = day("2026-03-14") },
    Row("licence-valid", .met, "2026-03-13", "unlimited") { $0.licence = .held(through: nil) },
    Row("licence-valid", .met, "2026-03-13", "2026-03-13") {
      $0.licence = .held(through: day("2026-03-13"))
    },
    Row("licence-valid", .unmet, "2026-03-13", "2026-03-12") {
      $0.licence = .held(through: day("2026-03-12"))
    },
    // Asked again after the last day, it has to be valid then too.
    Row("licence-valid", .unmet, "2026-03-20", "2026-03-19") {
      $0.asked = day("2026-03-20")
      $0.licence = .held(through: day("2026-03-19"))
    },
    Row("takes-part", .unmet, "yes", "no") { $0.takesPart = false },
    Row("licence-valid", .unmet, "2026-03-13", "none") {
      $0.licence = EligibilityCase.Licence.none
    },
    Row("licence-valid", .unknown, "2026-03-13", "unknown") { $0.licence = nil },
    Row("resident", .unmet, "yes", "no") { $0.isResident = false },
    Row("resident", .unknown, "yes", "unknown") { $0.isResident = nil },
    Row("one-stall-per-household", .met, "0", "0") { $0.householdStalls = 0 },
    Row("one-stall-per-household", .unmet, "0", "1") { $0.householdStalls = 1 },
    Row("one-stall-per-household", .unmet, "0", "3") {
      $0.householdStalls = 1
      $0.householdApplicants = 2
    },
    // One that is known to be taken decides, whatever is not known.
    Row("one-stall-per-household", .unmet, "0", "1") {
      $0.householdStalls = nil
      $0.householdApplicants = 1
    },
    Row("one-stall-per-household", .unknown, "0", "unknown") { $0.householdApplicants = nil },
    Row("no-other-place", .unmet, "0", "1") { $0.otherPlaces = 1 },
    Row("no-other-place", .unknown, "0", "unknown") { $0.otherPlaces = nil },
    Row("trade-offered", .met, "craft,food", "craft") { $0.trade = "craft" },
    Row("trade-offered", .unmet, "craft,food", "fashion") { $0.trade = "fashion" },
    Row("trade-offered", .met, "any", "fashion") {
      $0.trade = "fashion"
      $0.plan.stalls.append(OfferedStall(id: "A-003"))
    },
  ])
  func `each rule says what it needs and what there is`(row: Row) throws {
    var situation = Self.good
    row.change(&situation)
    let verdict = Verdict(situation)
    let answer = try #require(verdict.answers.first { $0.rule == row.rule })
    #expect(answer.outcome == row.outcome)
    #expect(answer.needed == row.needed)
    #expect(answer.have == row.have)
    // The other rules have nothing to do with it.
    #expect(verdict.obstacles.allSatisfy { $0.rule == row.rule })
    #expect(verdict.isEligible == (row.outcome == .met))
  }

  @Test func `only the plan's rules are asked, and one that nobody knows is unknown`() {
    var situation = Self.good
    situation.plan.rules = ["resident", "born-on-a-sunday"]
    situation.otherPlaces = 9
    let verdict = Verdict(situation)
    #expect(verdict.answers.map(\.outcome) == [.met, .unknown])
    #expect(!verdict.isEligible)
  }
}
