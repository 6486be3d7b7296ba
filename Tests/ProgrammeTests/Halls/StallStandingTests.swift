import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Testing

@testable import Programme

@Suite struct `Trading at a stall` {
  /// A trader with a stall since 3 March 2026 who opened in March as `shut` says and paid it all.
  static func march(shut: @escaping (Day) -> [Int] = { _ in [] }) throws -> HallPlace {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close(from: "2026-03-03", through: "2026-03-31", shut: shut)
    _ = try place.office.pay(
      Rupiah(100_000),
      for: "A-001",
      in: place.hall,
      receipt: "K-1",
      recordedBy: place.officer
    )
    return place
  }

  static func standing(_ place: HallPlace) throws -> Standing {
    try #require(try place.place.standing(of: "stall-trading", for: place.traders[0]))
  }

  @Test func `a month is judged with the first day of the next, and holds through it`() throws {
    let place = try Self.march()
    #expect(try Self.standing(place).attainment == .notStarted)
    let closing = try place.close("2026-04-01")
    #expect(
      closing.rows[0].judged == JudgedMonth(first: try #require(Day("2026-03-01")), traders: 1)
    )
    let standing = try Self.standing(place)
    #expect(standing.attainment == .satisfied)
    #expect(standing.validity == .until(try #require(Day("2026-05-14"))))
    #expect(try place.close("2026-04-02").rows[0].judged == nil)
  }

  @Test func `nobody hands in a month by hand: the hall counts it`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    place.place.wait(days: 40)
    let error = #expect(throws: ProgrammeError.self) {
      try place.place.submit(
        "stall-month",
        ["month": "2026-03", "tradingDays": "26", "daysOpened": "26", "daysInArrears": "0"],
        for: place.traders[0]
      )
    }
    guard case .counted("stall-month", let counter)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(counter.who.text(in: "en").contains("hall"))
    #expect(error?.fix == "have the hall put the day right with 'okoce levy correct-day'")
    #expect(throws: ProgrammeError.self) {
      try place.office.submissionFields(of: "stall-month", for: place.traders[0])
    }
    #expect(try Self.standing(place).attainment == .notStarted)
    let report = try place.office.progress(of: place.traders[0])
    #expect(report.counters.mapValues { $0.keys.sorted() } == ["stall-trading": ["stall-month"]])
  }

  @Test func `whoever stops loses the standing by itself, and whoever goes on keeps it`() throws {
    let place = try Self.march()
    try place.close(from: "2026-04-01", through: "2026-04-30")
    _ = try place.office.pay(
      Rupiah(100_000),
      for: "A-001",
      in: place.hall,
      receipt: "K-2",
      recordedBy: place.officer
    )
    try place.close("2026-05-01")
    #expect(try Self.standing(place).validity == .until(try #require(Day("2026-06-14"))))
    place.place.wait(days: 60)
    #expect(try Self.standing(place).validity == .lapsed(try #require(Day("2026-06-14"))))
  }

  @Test func `a stall that stays shut, or owes too much, fails the month`() throws {
    let shut = try Self.march { day in day.number.isMultiple(of: 2) ? [] : [1] }
    try shut.close("2026-04-01")
    #expect(try Self.standing(shut).attainment == .failed)
    let owing = try HallPlace(traders: 1)
    try owing.settle()
    try owing.close(from: "2026-03-03", through: "2026-03-31")
    try owing.close("2026-04-01")
    #expect(try Self.standing(owing).attainment == .failed)
  }

  @Test func `correcting a day judges its month anew`() throws {
    let place = try Self.march { day in day.number.isMultiple(of: 2) ? [] : [1] }
    try place.close("2026-04-01")
    #expect(try Self.standing(place).attainment == .failed)
    for number in 1...10 {
      let day = try #require(Day("2026-03-\(number < 10 ? "0" : "")\(number)"))
      guard day.weekday <= 6, !day.number.isMultiple(of: 2), day.number >= 20_515 else {
        continue
      }
      _ = try place.office.correctDay(
        day,
        of: place.hall,
        to: .allExcept([], footfall: nil),
        reason: "daftar keliru",
        by: place.officer
      )
      place.place.wait(hours: 1)
    }
    #expect(try Self.standing(place).attainment == .satisfied)
    let file = try place.office.read { access in
      try place.office.file(of: place.traders[0], in: access)
    }
    let outcomes = file.history(of: "stall-month", in: "stall-trading")
    #expect(outcomes.count == 1, "what was judged before is voided")
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `a trader of another curriculum is no trouble`() throws {
    let place = try HallPlace()
    _ = try place.office.publishCurriculum(
      at: TemporaryOffice.curricula + "/okoce-2020",
      by: place.officer
    )
    let person = try place.place.admit(9)
    _ = try place.office.giveStall(
      "A-001",
      in: place.hall,
      to: person,
      trade: "craft",
      reason: "pindahan",
      by: place.officer
    )
    _ = try place.office.handKey(of: "A-001", in: place.hall, by: place.officer)
    try place.close("2026-03-31")
    #expect(try place.close("2026-04-01").rows[0].judged?.traders == 0)
  }
}
