import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Outreach

@Suite("What may be told of an event")
struct OutreachDecisionTests {
  private static let today = Day(number: 20_600)
  private static let plan = OutreachPlan(
    title: "Sosialisasi RW 05",
    centre: "31.71.01",
    kelurahan: "Cideng",
    place: "Balai RW 05",
    day: today
  )
  private static let held = OutreachState(folding: [.planned(plan)])
  private static let counted = OutreachState(folding: [
    .planned(plan), .counted(reach: 60, leads: 18, reason: nil),
    .costed(.food, rupiah: 500_000, reason: nil),
  ])
  private static let calledOff = OutreachState(folding: [
    .planned(plan), .cancelled(reason: "banjir"),
  ])
  private static var coming: OutreachState {
    var plan = plan
    plan.day = today.adding(days: 1)
    return OutreachState(folding: [.planned(plan)])
  }

  /// Nobody counted, but somebody left a contact.
  private static let visited = OutreachState(folding: [.planned(plan), .leadNamed("K000001")])

  private static func another(day: Int, place: String = "Balai RW 05") -> OutreachPlan {
    var plan = plan
    plan.day = today.adding(days: day)
    plan.place = place
    return plan
  }

  private static let refused: [(OutreachCommand, OutreachState, [OutreachRefusal])] = [
    (
      .plan(
        OutreachPlan(title: " ", centre: "31.71.01", kelurahan: "", place: "x", day: today)
      ),
      OutreachState(folding: []), [.empty(.title), .empty(.kelurahan)]
    ),
    (
      .count(reach: -1, leads: 200_000, reason: nil), held,
      [
        .outOfRange(.reach, value: -1, most: 100_000),
        .outOfRange(.leads, value: 200_000, most: 100_000),
        .leadsAboveReach(leads: 200_000, reach: -1),
      ]
    ),
    (.count(reach: 5, leads: 1, reason: nil), coming, [.notHeldYet(today.adding(days: 1))]),
    (.count(reach: 5, leads: 1, reason: nil), calledOff, [.cancelled("banjir")]),
    (
      .count(reach: 61, leads: 18, reason: " "), counted,
      [.alreadyCounted(reach: 60, leads: 18)]
    ),
    (.nameLead("K000001"), calledOff, [.cancelled("banjir")]),
    (.nameLead("K000001"), coming, [.notHeldYet(today.adding(days: 1))]),
    (
      .cost(.food, rupiah: 600_000, reason: nil), counted,
      [.alreadyCosted(.food, rupiah: 500_000)]
    ),
    (
      .cost(.food, rupiah: -1, reason: nil), held,
      [.outOfRange(.cost, value: -1, most: 100_000_000_000)]
    ),
    (.cancel(reason: ""), counted, [.empty(.reason), .alreadyHeld(reach: 60)]),
    (.replan(another(day: 5), reason: "hujan"), counted, [.alreadyHeldOn(today, reach: 60)]),
    (.replan(another(day: -1), reason: "hujan"), visited, [.alreadyHeldOn(today, reach: 1)]),
    (.cancel(reason: "hujan"), visited, [.alreadyHeld(reach: 1)]),
    (.replan(plan, reason: ""), calledOff, [.cancelled("banjir"), .empty(.reason)]),
  ]

  @Test(arguments: refused.indices)
  func `what can't be is refused with every reason`(case number: Int) throws {
    let (command, state, reasons) = Self.refused[number]
    let refusal = #expect(throws: OutreachRefusals.self) {
      try OutreachDecision.facts(for: command, in: state, today: Self.today)
    }
    #expect(refusal?.all == reasons)
  }

  private static let allowed: [(OutreachCommand, OutreachState, [OutreachFact])] = [
    (.plan(plan), OutreachState(folding: []), [.planned(plan)]),
    (
      .count(reach: 60, leads: 18, reason: nil), held,
      [.counted(reach: 60, leads: 18, reason: nil)]
    ),
    // What stands there already is no news.
    (.count(reach: 60, leads: 18, reason: nil), counted, []),
    (
      .count(reach: 61, leads: 18, reason: "salah hitung"), counted,
      [.counted(reach: 61, leads: 18, reason: "salah hitung")]
    ),
    (.cost(.food, rupiah: 500_000, reason: nil), counted, []),
    // A venue may have to be paid all the same.
    (
      .cost(.venue, rupiah: 1, reason: nil), calledOff, [.costed(.venue, rupiah: 1, reason: nil)]
    ),
    (.cost(.venue, rupiah: 1, reason: nil), coming, [.costed(.venue, rupiah: 1, reason: nil)]),
    (.cancel(reason: "banjir"), coming, [.cancelled(reason: "banjir")]),
    (.cancel(reason: "lain"), calledOff, []),
    (.replan(plan, reason: "x"), held, []),
    // Nobody came yet, so another day may do; and a place that was written wrong is put right.
    (
      .replan(another(day: 5), reason: "hujan"), held,
      [.replanned(another(day: 5), reason: "hujan")]
    ),
    (
      .replan(another(day: 0, place: "Balai RW 06"), reason: "salah tulis"), counted,
      [.replanned(another(day: 0, place: "Balai RW 06"), reason: "salah tulis")]
    ),
  ]

  @Test(arguments: allowed.indices)
  func `what is new is written, and nothing twice`(case number: Int) throws {
    let (command, state, facts) = Self.allowed[number]
    #expect(try OutreachDecision.facts(for: command, in: state, today: Self.today) == facts)
  }

  @Test func `leads are those counted, or those named where they are more`() {
    var facts: [OutreachFact] = [.planned(Self.plan)]
    #expect(OutreachState(folding: facts).leads == nil)
    facts.append(.leadNamed("K000001"))
    #expect(OutreachState(folding: facts).leads == 1)
    facts.append(.counted(reach: 9, leads: 2, reason: nil))
    #expect(OutreachState(folding: facts).leads == 2)
    facts += [.leadNamed("K000002"), .leadNamed("K000003")]
    #expect(OutreachState(folding: facts).leads == 3)
  }

  @Test func `a contact becomes one registration and no other`() throws {
    let facts: [OutreachFact] = [
      .planned(Self.plan), .leadNamed("K000001"), .leadRegistered("K000001", "R000001"),
    ]
    let state = OutreachState(folding: facts)
    func answer(_ lead: String, _ registration: RegistrationID) throws -> [OutreachFact] {
      try OutreachDecision.facts(
        for: .registerLead(lead, registration),
        in: state,
        today: Self.today
      )
    }
    #expect(try answer("K000002", "R000002") == [.leadRegistered("K000002", "R000002")])
    #expect(try answer("K000001", "R000001") == [])
    #expect(throws: OutreachRefusals([.leadRegistered("K000001", "R000001")])) {
      try answer("K000001", "R000002")
    }
  }

  @Test func `costs add up by kind, and the last word on a kind holds`() {
    let state = OutreachState(folding: [
      .planned(Self.plan), .costed(.food, rupiah: 100, reason: nil),
      .costed(.venue, rupiah: 7, reason: nil), .costed(.food, rupiah: 90, reason: "nota ganda"),
    ])
    #expect(state.cost == 97)
    #expect(state.costs == [.food: 90, .venue: 7])
  }

  @Test(arguments: [
    ("food", CostKind.food), ("Konsumsi", .food), ("SEWA TEMPAT", .venue), ("honor", nil),
    ("", nil),
  ])
  func `a kind of cost goes by its id or its title`(word: String, kind: CostKind?) {
    #expect(CostKind(word: word) == kind)
  }
}
