import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

@Suite struct `Halls` {
  @Test func `a hall is entered once and replaced by its name`() throws {
    let place = try HallPlace()
    let again = try place.office.enterHall(
      named: " hall contoh ",
      at: "Gambir",
      siteClass: "loksem",
      hours: .always,
      isUpdate: true,
      by: place.officer
    )
    #expect(again.id == "H000001")
    #expect(throws: ProgrammeError.self) {
      try place.office.enterHall(
        named: "ＨＡＬＬ  Contoh",
        at: "Gambir",
        siteClass: "lokbin",
        hours: .always,
        by: place.officer
      )
    }
    #expect(try place.office.halls().map(\.siteClass) == ["loksem"])
    let other = try place.office.enterHall(
      named: "Hall Contoh",
      at: "Tebet",
      siteClass: "lokbin",
      hours: .always,
      by: place.officer
    )
    #expect(other.id == "H000002")
    #expect(try place.office.halls(at: "Tebet").map(\.id) == ["H000002"])
    #expect(
      throws: ProgrammeError.ambiguous(
        .hall,
        name: "hall contoh",
        candidates: ["H000001", "H000002"]
      )
    ) {
      try place.office.hall("hall contoh")
    }
    #expect(throws: ProgrammeError.self) { try place.office.hall("H000009") }
  }

  @Test func `a file of stalls is taken once, and every bad row is named at once`() throws {
    let place = try HallPlace(stalls: 1)
    let text = """
      hall,centre,class,hours,stall,floor,width,depth,trades,column,row
      Hall Contoh,Gambir,lokbin,\(HallPlace.hours),A-001,1,,,,,
      Hall Contoh,Gambir,lokbin,\(HallPlace.hours),A-002,2,200,150,culinary|craft,3,4
      Hall Contoh,Gambir,lokbin,\(HallPlace.hours),A-002,1,,,,,
      Hall Contoh,Gambir,loksem,\(HallPlace.hours),A-003,1,,,,,
      Hall Contoh,Nowhere,lokbin,\(HallPlace.hours),A-004,1,,,,,
      Hall Contoh,Gambir,lokbin,\(HallPlace.hours),A 005,99,x,,,3,
      Hall Baru,Tebet,loksem,,B-1,,,,,,
      """
    let file = try place.place.write(text, to: "more.csv")
    let report = try place.office.importHalls(from: file, by: place.officer)
    #expect((report.rows, report.added, report.updated, report.unchanged) == (7, 2, 0, 1))
    #expect(report.refused.map(\.line) == [4, 5, 6, 7])
    #expect(report.refused[0].reasons.map(\.english) == ["stall 'A-002' stands on line 3 already"])
    #expect(report.refused[3].reasons.count == 3)
    let again = try place.office.importHalls(from: file, by: place.officer)
    #expect((again.added, again.updated, again.unchanged) == (0, 0, 3))
    let stall = try place.office.hall(place.hall).state.stalls["A-002"]?.stall
    #expect(stall?.place == PlanPlace(column: 3, row: 4))
    #expect(stall?.trades == ["craft", "culinary"])
    #expect(try place.office.halls().map(\.stalls) == [2, 1])
  }

  @Test func `a tariff comes from the curriculum with its days and source`() throws {
    let place = try HallPlace(tariff: nil)
    try place.office.setTariff(
      ofParameter: "levy-lokbin",
      in: "jakarta-halls",
      basis: .everyTradingDay,
      for: place.hall,
      by: place.officer
    )
    let tariffs = try place.office.hall(place.hall).state.tariffs.map(\.value)
    #expect(tariffs.map(\.amount.amount) == [4_000])
    #expect(tariffs.map(\.from) == [Day("2017-01-01")])
    #expect(tariffs[0].source.hasPrefix("Perda 3/2012"))
    #expect(throws: ProgrammeError.self) {
      try place.office.setTariff(
        ofParameter: "levy-moon",
        in: "jakarta-halls",
        basis: .everyTradingDay,
        for: place.hall,
        by: place.officer
      )
    }
  }

  @Test func `a stall goes from the gift to the key and is free again`() throws {
    let place = try HallPlace(traders: 2)
    let trader = place.traders[0]
    func give(_ stall: String, to trader: String) throws -> StallRecord {
      try place.office.giveStall(
        stall,
        in: place.hall,
        to: trader,
        trade: "culinary",
        reason: "pindahan",
        by: place.officer
      )
    }
    #expect(try give("A-001", to: trader).tenancy?.trader.rawValue == trader)
    #expect(throws: ProgrammeError.self) { try give("A-001", to: place.traders[1]) }
    #expect(throws: ProgrammeError.notFound(.stall, name: "Z-9", suggestions: [])) {
      try give("Z-9", to: trader)
    }
    let held = try place.office.handKey(of: "a-001", in: "Hall Contoh", by: place.officer)
    #expect(held.tenancy?.key == Day("2026-03-03"))
    #expect(held.traderName == "Peserta Contoh 1")
    #expect(throws: ProgrammeError.self) {
      try place.office.handKey(
        of: "A-002",
        in: place.hall,
        on: Day("2026-03-04"),
        by: place.officer
      )
    }
    let left = try place.office.vacate(
      "A-001",
      in: place.hall,
      reason: "pindah kota",
      by: place.officer
    )
    #expect(left.tenancy == nil)
    #expect(try place.office.halls()[0].held == 0)
    #expect(try give("A-001", to: place.traders[1]).tenancy?.trader.rawValue == place.traders[1])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `a stall that opened was neither empty nor sealed before`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close(from: "2026-03-03", through: "2026-03-06")
    let (friday, thursday) = (try #require(Day("2026-03-06")), try #require(Day("2026-03-05")))
    func vacate(on day: Day) throws {
      _ = try place.office.vacate(
        "A-001",
        in: place.hall,
        on: day,
        reason: "pindah",
        by: place.officer
      )
    }
    #expect(throws: ProgrammeError.impossible([.openedOn("A-001", friday)])) {
      try vacate(on: thursday)
    }
    // On the day itself it may open first and be given up after.
    try vacate(on: friday)
  }

  @Test func `lists are the same when they are made anew from the journal`() throws {
    let place = try HallPlace(traders: 2)
    try place.settle()
    try place.close(from: "2026-03-03", through: "2026-03-07")
    _ = try place.office.forfeit(
      "A-002",
      in: place.hall,
      because: .sublet,
      note: "disewakan",
      by: place.officer
    )
    let before = try place.office.store.read { try $0.projectionDump() }
    #expect(before.contains("tenancy\t'H000001'\t'A-001'"))
    #expect(before.contains("hall_day\t'H000001'"))
    _ = try place.office.rebuildProjections()
    #expect(try place.office.store.read { try $0.projectionDump() } == before)
  }

  @Test func `lists of halls that say something else than the events are found and made anew`()
    throws
  {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close("2026-03-03")
    let sound = try place.office.checkDatabase()
    #expect(sound.isSound)
    #expect(sound.events > 8, "events of the hall count, too")
    let day = try #require(Day("2026-03-03"))
    try place.office.write { access in
      try access.put(HallDayRow(hall: place.hall, day: day, opened: 9, footfall: nil))
    }
    #expect(try place.office.checkDatabase().stale == [place.hall])
    _ = try place.office.rebuildProjections()
    #expect(try place.office.checkDatabase().isSound)
  }
}
