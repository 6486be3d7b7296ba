import CivilTime
import CurriculumModel
import Foundation
import Halls
import OrderedJSON
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Giving stalls out` {
  static func open(_ place: HallPlace, groups: [PriorityGroupID] = []) throws -> AllocationRecord {
    try place.office.openAllocation(
      AllocationRequest(
        hall: place.hall,
        opens: try #require(Day("2026-03-03")),
        closes: try #require(Day("2026-03-05")),
        groups: groups,
        seed: HallPlace.seed
      ),
      by: place.officer
    )
  }

  static func apply(
    _ person: String,
    _ place: HallPlace,
    group: PriorityGroupID? = nil
  ) throws -> ApplicationReceipt {
    try place.office.apply(
      StallApplication(person: person, trade: "culinary", group: group),
      in: "L000001",
      by: place.officer
    )
  }

  static func draw(_ place: HallPlace) throws -> AllocationRecord {
    place.place.wait(days: 3)
    _ = try place.office.closeList(of: "L000001", by: place.officer)
    return try place.office.draw("L000001", witnesses: ["mangga", "tujuh"], by: place.officer)
  }

  @Test func `a round ends with a draw that anybody can verify from its file`() throws {
    let place = try HallPlace(stalls: 2, traders: 4)
    let opened = try Self.open(place)
    #expect(opened.state.plan?.stalls.map(\.id) == ["A-001", "A-002"])
    #expect(opened.state.plan?.commitment == DrawSeed(HallPlace.seed)?.commitment)
    for trader in place.traders { #expect(try Self.apply(trader, place).verdict.isEligible) }
    #expect(throws: ProgrammeError.self, "the last day isn't over") {
      try place.office.closeList(of: "L000001", by: place.officer)
    }
    let drawn = try Self.draw(place)
    let result = try #require(drawn.state.draw?.result)
    #expect(result.placements.count == 2)
    #expect(result.waiting.count == 2)
    let hall = try place.office.hall(place.hall)
    for placement in result.placements {
      let tenancy = try #require(hall.state.stalls[placement.stall]?.current)
      #expect(tenancy.trader == placement.registration)
      #expect(tenancy.allotment.allocation == "L000001")
    }
    let published = try #require(drawn.published).text(.pretty)
    let file = try place.place.write(published, to: "draw.json")
    #expect(try PublishedDraw(file: file).differences() == [])
    let changed = published.replacing("\"mangga\"", with: "\"manggis\"")
    let forged = try place.place.write(changed, to: "forged.json")
    #expect(try PublishedDraw(file: forged).differences() != [])
    #expect(
      try PublishedDraw(file: file).differences(commitment: String(repeating: "0", count: 64))
        .map(\.subject) == [.commitment]
    )
    #expect(throws: ProgrammeError.self) {
      try PublishedDraw(file: place.place.write("{}", to: "empty.json"))
    }
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `a seed is made and kept secret until the draw`() throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    let opened = try place.office.openAllocation(
      AllocationRequest(
        hall: place.hall,
        opens: try #require(Day("2026-03-03")),
        closes: try #require(Day("2026-03-05"))
      ),
      by: place.officer
    )
    let commitment = try #require(opened.state.plan?.commitment)
    _ = try Self.apply(place.traders[0], place)
    let drawn = try Self.draw(place)
    #expect(drawn.state.draw?.seed.commitment == commitment)
  }

  @Test func `a seed that somebody else keeps has to be the one committed to`() throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    let seed = try #require(DrawSeed(HallPlace.seed))
    _ = try place.office.openAllocation(
      AllocationRequest(
        hall: place.hall,
        opens: try #require(Day("2026-03-03")),
        closes: try #require(Day("2026-03-05")),
        commitment: seed.commitment
      ),
      by: place.officer
    )
    _ = try Self.apply(place.traders[0], place)
    place.place.wait(days: 3)
    _ = try place.office.closeList(of: "L000001", by: place.officer)
    func draw(_ seed: String?) throws -> AllocationRecord {
      try place.office.draw("L000001", seed: seed, witnesses: ["mangga"], by: place.officer)
    }
    #expect(throws: ProgrammeError.self) { try draw(nil) }
    #expect(throws: ProgrammeError.self) { try draw(String(repeating: "00", count: 32)) }
    #expect(throws: ProgrammeError.self) { try draw("mangga") }
    #expect(try draw(seed.text).state.phase == .drawn)
  }

  @Test func `each rule answers from what the record says`() throws {
    let place = try HallPlace(stalls: 2)
    _ = try Self.open(place)
    let good = try place.admit(1)
    let sameHousehold = try place.admit(2, household: 1)
    let elsewhere = try place.admit(3, otherPlace: "some")
    let unlicensed = try place.place.admit(4, curriculum: "jakarta-halls")
    #expect(try Self.apply(good, place).verdict.obstacles == [])
    func obstacles(_ person: String) throws -> [String] {
      try Self.apply(person, place).verdict.obstacles.map { "\($0.rule) \($0.outcome)" }
    }
    #expect(try obstacles(sameHousehold) == ["one-stall-per-household unmet"])
    #expect(try obstacles(elsewhere) == ["no-other-place unmet"])
    #expect(
      try obstacles(unlicensed) == [
        "licence-valid unmet", "one-stall-per-household unknown", "no-other-place unknown",
      ]
    )
    let state = try place.office.allocation("L000001").state
    #expect(state.entrants.map(\.registration.rawValue) == [good])
    #expect(state.applications.count == 4)
  }

  @Test func `whoever holds a stall gets no second one, in whatever hall`() throws {
    let place = try HallPlace(stalls: 2, traders: 1)
    try place.settle()
    _ = try Self.open(place)
    let application = try Self.apply(place.traders[0], place)
    #expect(application.verdict.obstacles.map(\.rule) == ["one-stall-per-household"])
  }

  @Test func `the waiting list moves up when a stall comes free`() throws {
    let place = try HallPlace(stalls: 1, traders: 3)
    _ = try Self.open(place)
    for trader in place.traders { _ = try Self.apply(trader, place) }
    let drawn = try Self.draw(place)
    let waiting = drawn.state.waiting
    #expect(throws: ProgrammeError.self, "the stall isn't free yet") {
      try place.office.promote(to: "A-001", in: "L000001", reason: "kosong", by: place.officer)
    }
    #expect(try place.office.allocation("L000001").state.waiting == waiting)
    _ = try place.office.forfeit(
      "A-001",
      in: place.hall,
      because: .keyNotCollected,
      note: "kunci tidak diambil",
      by: place.officer
    )
    _ = try place.office.withdraw(
      waiting[0].rawValue,
      from: "L000001",
      reason: "pindah kota",
      by: place.officer
    )
    let promoted = try place.office.promote(
      to: "A-001",
      in: "L000001",
      reason: "kunci tidak diambil",
      by: place.officer
    )
    #expect(promoted.state.promotions.map(\.registration) == [waiting[1]])
    #expect(promoted.state.waiting == [])
    #expect(try place.office.stall("A-001", in: place.hall).tenancy?.trader == waiting[1])
  }

  @Test func `who stayed away has no part, and a round can be called off`() throws {
    let place = try HallPlace(stalls: 2, traders: 3)
    _ = try Self.open(place)
    for trader in place.traders { _ = try Self.apply(trader, place) }
    #expect(throws: ProgrammeError.self, "the stalls are in a round already") {
      try place.office.openAllocation(
        AllocationRequest(
          hall: place.hall,
          stalls: ["A-001"],
          opens: try #require(Day("2026-03-03")),
          closes: try #require(Day("2026-03-05"))
        ),
        by: place.officer
      )
    }
    place.place.wait(days: 3)
    _ = try place.office.closeList(of: "L000001", by: place.officer)
    let struck = try place.office.strike(
      [place.traders[1]],
      from: "L000001",
      reason: "tidak hadir",
      by: place.officer
    )
    #expect(struck.state.absent.keys.map(\.rawValue) == [place.traders[1]])
    let off = try place.office.callOff("L000001", reason: "banjir", by: place.officer)
    #expect(off.state.phase == .calledOff)
    #expect(throws: ProgrammeError.self) {
      try place.office.draw("L000001", witnesses: [], by: place.officer)
    }
  }

  @Test func `nothing personal reaches the journal`() throws {
    let place = try HallPlace(stalls: 1, traders: 1)
    _ = try Self.open(place)
    _ = try place.office.apply(
      StallApplication(
        person: place.traders[0],
        trade: "culinary",
        household: HallPlace.household(77)
      ),
      in: "L000001",
      by: place.officer
    )
    let written = try place.office.store.read { access in
      try access.allocationStreams().flatMap(\.events).map { "\($0.fact)" }.joined()
    }
    #expect(written.contains(place.traders[0]))
    #expect(!written.contains(HallPlace.household(77)))
    #expect(!written.contains("Peserta Contoh"))
    #expect(throws: ProgrammeError.self) {
      try place.office.apply(
        StallApplication(person: place.traders[0], trade: "culinary", household: "123"),
        in: "L000001",
        by: place.officer
      )
    }
  }
}
