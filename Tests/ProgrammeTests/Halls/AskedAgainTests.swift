import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Progression
import Storage
import Testing

@testable import Programme

/// The rules for a stall are asked when they decide, not when somebody applied.
@Suite struct `The rules for a stall are asked again` {
  /// A second hall of one stall, `B-001`.
  static func secondHall(of place: HallPlace, trades: String = "") throws {
    let text = "hall,centre,class,stall,floor,trades\nHall Dua,Gambir,lokbin,B-001,1,\(trades)\n"
    let path = try place.place.write(text, to: "second.csv")
    let report = try place.office.importHalls(from: path, by: place.officer)
    #expect(report.refused == [])
  }

  static func give(_ person: String, _ place: HallPlace, trade: TradeID = "culinary") throws {
    _ = try place.office.giveStall(
      "B-001",
      in: "Hall Dua",
      to: person,
      trade: trade,
      reason: "pindah",
      by: place.officer
    )
  }

  /// Takes back what made the licence.
  static func voidLicence(of person: String, _ place: HallPlace) throws {
    let events = try place.office.store.read { try $0.events(of: RegistrationID(person)).events }
    for event in events {
      guard case .assessed(let fact) = event.fact, fact.module == "nib" else { continue }
      _ = try place.office.void(event.id.description, reason: "palsu", by: place.officer)
    }
  }

  enum Meanwhile: String, CaseIterable, Sendable {
    case nothing, licenceVoided, abandoned, erased, secondStall, stallOfTheHousehold

    func happen(to person: String, _ place: HallPlace) throws {
      switch self {
      case .nothing: break
      case .licenceVoided: try voidLicence(of: person, place)
      case .abandoned:
        _ = try place.office.abandon(person, reason: "pindah", by: place.officer)
      case .erased: _ = try place.office.eraseParticipant(person, by: place.officer)
      case .secondStall: try give(person, place)
      case .stallOfTheHousehold: try give(place.admit(9, household: 1), place)
      }
    }

    /// The rule that isn't met then; `nil` for none.
    var rule: EligibilityRuleID? {
      switch self {
      case .nothing: nil
      case .licenceVoided: "licence-valid"
      case .abandoned, .erased: "takes-part"
      case .secondStall, .stallOfTheHousehold: "one-stall-per-household"
      }
    }
  }

  @Test(arguments: Meanwhile.allCases)
  func `at the draw`(_ meanwhile: Meanwhile) throws {
    let place = try HallPlace(stalls: 2, traders: 2)
    try Self.secondHall(of: place)
    _ = try `Giving stalls out`.open(place)
    for trader in place.traders { _ = try `Giving stalls out`.apply(trader, place) }
    try meanwhile.happen(to: place.traders[0], place)
    let drawn = try `Giving stalls out`.draw(place)
    let struck = drawn.state.absent[RegistrationID(place.traders[0])]
    if let rule = meanwhile.rule {
      #expect(try #require(struck).obstacles.map(\.rule).contains(rule))
    } else {
      #expect(struck == nil)
    }
    let placed = drawn.state.draw?.result.placements.map(\.registration.rawValue) ?? []
    #expect(placed.sorted() == (struck == nil ? place.traders : [place.traders[1]]))
    let published = try place.office.publishedDraw("L000001").text(.pretty)
    let file = try place.place.write(published, to: "draw.json")
    #expect(try PublishedDraw(file: file).differences() == [])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test(arguments: Meanwhile.allCases)
  func `at a promotion, where the next in line is taken`(_ meanwhile: Meanwhile) throws {
    let place = try HallPlace(stalls: 1, traders: 3)
    try Self.secondHall(of: place)
    _ = try `Giving stalls out`.open(place)
    for trader in place.traders { _ = try `Giving stalls out`.apply(trader, place) }
    let waiting = try `Giving stalls out`.draw(place).state.waiting
    _ = try place.office.vacate("A-001", in: place.hall, reason: "pindah", by: place.officer)
    // The household of number 9 is that of number 1.
    guard meanwhile != .stallOfTheHousehold || waiting[0].rawValue == place.traders[0] else {
      return
    }
    try meanwhile.happen(to: waiting[0].rawValue, place)
    let promoted = try place.office.promote(
      to: "A-001",
      in: "L000001",
      reason: "kosong",
      by: place.officer
    )
    #expect(
      promoted.state.promotions.map(\.registration) == [waiting[meanwhile == .nothing ? 0 : 1]]
    )
    #expect(promoted.state.waiting == [waiting[meanwhile == .nothing ? 1 : 0]])
    let facts = try place.office.store.read { access in
      try access.allocationStreams().flatMap(\.events).map(\.fact)
    }
    let passedOver = facts.compactMap { fact -> [PassedOver]? in
      if case .passedOver(let people, "A-001") = fact { people } else { nil }
    }
    #expect(
      passedOver.flatMap { $0 }.map(\.registration) == (meanwhile == .nothing ? [] : [waiting[0]])
    )
  }

  @Test(arguments: [Meanwhile.nothing, .licenceVoided, .abandoned, .erased, .secondStall])
  func `at the key`(_ meanwhile: Meanwhile) throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    try Self.secondHall(of: place)
    _ = try `Giving stalls out`.open(place)
    _ = try `Giving stalls out`.apply(place.traders[0], place)
    _ = try `Giving stalls out`.draw(place)
    if meanwhile == .secondStall {
      // Whoever holds a stall gets no second one by hand either.
      let error = #expect(throws: ProgrammeError.self) {
        try meanwhile.happen(to: place.traders[0], place)
      }
      guard case .ineligible(_, "B-001", let answers, .gift)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(answers.map(\.rule) == ["one-stall-per-household"])
      return
    }
    try meanwhile.happen(to: place.traders[0], place)
    func hand() throws {
      _ = try place.office.handKey(of: "A-001", in: place.hall, by: place.officer)
    }
    guard let rule = meanwhile.rule else { return try hand() }
    let error = #expect(throws: ProgrammeError.self) { try hand() }
    guard case .ineligible(_, "A-001", let answers, .key)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(answers.map(\.rule).contains(rule))
    #expect(error?.fix?.contains("okoce stall forfeit") == true)
  }

  @Test func `a household in two rounds gets one stall`() throws {
    let place = try HallPlace(stalls: 1)
    try Self.secondHall(of: place)
    let people = [try place.admit(1), try place.admit(2, household: 1)]
    _ = try `Giving stalls out`.open(place)
    _ = try place.office.openAllocation(
      AllocationRequest(
        hall: "Hall Dua",
        opens: try #require(Day("2026-03-03")),
        closes: try #require(Day("2026-03-05"))
      ),
      by: place.officer
    )
    for (person, round) in zip(people, ["L000001", "L000002"]) {
      let receipt = try place.office.apply(
        StallApplication(person: person, trade: "culinary"),
        in: round,
        by: place.officer
      )
      #expect(receipt.verdict.isEligible)
    }
    _ = try `Giving stalls out`.draw(place)
    _ = try place.office.closeList(of: "L000002", by: place.officer)
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.draw("L000002", witnesses: ["mangga"], by: place.officer)
    }
    guard case .unallocatable(let refusals)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusals.first == .noContestants)
    #expect(refusals.count == 2)
    #expect(try place.office.allocation("L000002").state.absent.isEmpty, "nothing was written")
  }

  @Test func `a draw needs a witness, and somebody to draw among`() throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    _ = try `Giving stalls out`.open(place)
    _ = try `Giving stalls out`.apply(place.traders[0], place)
    place.place.wait(days: 3)
    _ = try place.office.closeList(of: "L000001", by: place.officer)
    for words in [[], [""], [" ", "  "]] {
      #expect(throws: ProgrammeError.unallocatable([.noWitnesses])) {
        try place.office.draw("L000001", witnesses: words, by: place.officer)
      }
    }
    #expect(try place.office.upcomingDraw("L000001").contestants == 1)
    _ = try place.office.strike(
      [place.traders[0]],
      from: "L000001",
      reason: "tidak hadir",
      by: place.officer
    )
    #expect(throws: ProgrammeError.unallocatable([.noContestants])) {
      try place.office.draw("L000001", witnesses: ["mangga"], by: place.officer)
    }
  }

  @Test func `a stall that allows any trade says so in the file`() throws {
    let place = try HallPlace(traders: 1)
    try Self.secondHall(of: place, trades: "any")
    try Self.give(place.traders[0], place, trade: "fashion")
    #expect(
      try place.office.stall("B-001", in: "Hall Dua").tenancy?.trader.rawValue == place.traders[0]
    )
  }

  @Test func `applying again drops nothing unsaid`() throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    _ = try `Giving stalls out`.open(place, groups: ["original", "veteran"])
    func apply(
      trade: TradeID = "culinary",
      group: PriorityGroupID? = nil,
      leavesGroup: Bool = false,
      household: String? = nil,
      otherPlaces: Int? = nil
    ) throws -> ApplicationReceipt {
      place.place.wait(hours: 1)
      return try place.office.apply(
        StallApplication(
          person: place.traders[0],
          trade: trade,
          group: group,
          leavesGroup: leavesGroup,
          household: household,
          otherPlaces: otherPlaces
        ),
        in: "L000001",
        by: place.officer
      )
    }
    #expect(try apply(group: "original", otherPlaces: 2).changes == [])
    let again = try apply()
    #expect(again.group == "original")
    #expect(again.changes == [.otherPlacesKept(2), .groupKept("original")])
    #expect(!again.verdict.isEligible)
    #expect(
      try apply(trade: "craft", group: "veteran", otherPlaces: 0).changes == [
        .groupChanged(from: "original", to: "veteran"),
        .tradeChanged(from: "culinary", to: "craft"),
      ]
    )
    #expect(
      try apply(trade: "craft", household: HallPlace.household(77)).changes == [
        .householdReplaced, .groupKept("veteran"),
      ]
    )
    // The officer's household stays, whatever was declared before.
    #expect(try apply(trade: "craft").changes == [.groupKept("veteran")])
    #expect(
      try apply(trade: "craft", leavesGroup: true).changes == [
        .groupChanged(from: "veteran", to: nil)
      ]
    )
  }

  @Test func `the report about a round is a document of its draw`() throws {
    let place = try HallPlace(stalls: 1, traders: 2)
    _ = try `Giving stalls out`.open(place)
    for trader in place.traders { _ = try `Giving stalls out`.apply(trader, place) }
    #expect(throws: ProgrammeError.self, "it wasn't held yet") {
      try place.office.publishedDraw("L000001")
    }
    let drawn = try `Giving stalls out`.draw(place)
    let document = try place.office.publishedDraw("L000001")
    #expect(document == drawn.published)
    let report: JSONValue = ["version": 1, "command": "allocation show", "draw": document]
    let file = try place.place.write(report.text(.pretty), to: "report.json")
    #expect(try PublishedDraw(file: file).differences() == [])
  }
}
