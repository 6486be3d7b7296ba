import CivilTime
import CurriculumModel
import Halls
import Outreach
import Progression
import Scheduling
import Testing

@testable import Programme

@Suite("Centres, one and all")
struct CentrePageTests {
  @Test func `a page names what to do this week, each from a figure of its own`() throws {
    let place = try TemporaryOffice()
    for number in 1...6 { _ = try place.admit(number) }
    let quiet = try place.office.centrePage(of: "Menteng", days: 60, limit: 5)
    #expect(quiet.actions == [.holdOutreach(last: nil)])
    #expect(quiet.funnels.isEmpty)
    let busy = try place.office.centrePage(of: "gambir", days: 60, limit: 5)
    #expect(busy.centre.id == "31.71.01")
    guard case .planClass(let module, _, let waiting, let since) = busy.actions.first else {
      Issue.record("\(busy.actions)")
      return
    }
    #expect(module == "basic-class")
    #expect(waiting == 6)
    #expect(since == place.clock.now().day())
    #expect(busy.stuck.total == 0)
    place.wait(days: 61)
    let late = try place.office.centrePage(of: "Gambir", days: 60, limit: 5)
    #expect(late.actions.last == .call(people: 6, days: 60))
    #expect(late.stuck.rows.count == 5)
    #expect(late.stuck.total == 6)
    #expect(late.stuckSteps.map(\.people).reduce(0, +) == 6)
  }

  @Test func `an event that was held asks to be counted, and one ahead is enough`() throws {
    let place = try TemporaryOffice()
    let today = place.clock.now().day()
    let plan = OutreachPlan(
      title: "Sosialisasi RW 05",
      centre: "Gambir",
      kelurahan: "Cideng",
      place: "Balai RW 05",
      day: today.adding(days: 3)
    )
    let event = try place.office.planOutreach(plan, by: place.administrator)
    func actions() throws -> [CentreAction] {
      try place.office.centrePage(of: "Gambir", days: 60, limit: 5).actions
    }
    #expect(try actions() == [])
    place.wait(days: 4)
    #expect(
      try actions() == [
        .countOutreach(event.id, title: plan.title, day: plan.day), .holdOutreach(last: plan.day),
      ]
    )
    _ = try place.office.countOutreach(event.id, reach: 9, leads: 1, by: place.administrator)
    #expect(try actions() == [.holdOutreach(last: plan.day)])
  }

  @Test func `the centres side by side add up to the funnel of the whole`() throws {
    let place = try TemporaryOffice(publishing: ["okoce-2020", "okoce-2018"])
    let centres = ["Gambir", "Menteng", "Tebet"]
    for number in 1...12 {
      let person = try place.office.register(
        NewParticipant(
          name: "Peserta Contoh \(number)",
          nik: TemporaryOffice.nik(number),
          centre: CentreID(centres[number % 3]),
          curriculum: number.isMultiple(of: 2) ? "okoce-2018" : "okoce-2020"
        ),
        by: place.administrator
      ).registration.rawValue
      if number < 8 {
        try place.submit("registration-data", TemporaryOffice.identity(number), for: person)
      }
      place.wait(days: 1)
    }
    let comparison = try place.office.compareCentres(stuckFor: 7)
    #expect(comparison.rows.count == 44)
    #expect(comparison.rows.map(\.centre.id) == comparison.rows.map(\.centre.id).sorted())
    let funnels = try place.office.funnel()
    #expect(
      comparison.rows.reduce(0) { $0 + $1.registrations }
        == funnels.reduce(0) { $0 + $1.registrations }
    )
    for (position, step) in comparison.steps.enumerated() {
      let parts = comparison.rows.reduce(0) { $0 + $1.satisfied[position] }
      let whole = funnels.flatMap(\.rows).filter { $0.step == step.step }
        .reduce(0) { $0 + $1.satisfied }
      #expect(parts == whole)
    }
    let day = place.clock.now().day().adding(days: -6)
    for row in comparison.rows where row.registrations > 0 {
      let stuck = try place.office.stuck(StuckFilter(centre: row.centre.id, since: day))
      #expect(row.stuck == stuck.total)
      let page = try place.office.centrePage(of: row.centre.id.rawValue, days: 7, limit: 9)
      #expect(page.stuck.total == row.stuck)
      #expect(page.stuckSteps.reduce(0) { $0 + $1.people } == row.stuck)
    }
    #expect(comparison.rows.contains { $0.stuck > 0 && $0.stuck < $0.registrations })
  }

  @Test func `a page shows its own halls, and the comparison how full each centre's are`() throws {
    let market = try HallPlace(stalls: 4, traders: 3)
    try market.settle()
    let office = market.office
    for (name, centre) in [("Hall Baru", "Gambir"), ("Hall Contoh", "Tebet")] {
      _ = try office.enterHall(
        named: name,
        at: centre,
        siteClass: "lokbin",
        hours: .always,
        by: market.officer
      )
    }
    let more = "hall,centre,class,stall\nHall Contoh,Tebet,lokbin,B-001\n"
    _ = try office.importHalls(from: market.place.write(more, to: "more.csv"), by: market.officer)
    let page = try office.centrePage(of: "Gambir", days: 60, limit: 5)
    #expect(page.halls.map(\.name) == ["Hall Contoh", "Hall Baru"])
    #expect(page.halls.map(\.stalls) == [4, 0])
    #expect(page.halls.map(\.held) == [3, 0])
    #expect(try office.centrePage(of: "Menteng", days: 60, limit: 5).halls.isEmpty)

    // Three of four stalls open on one day, two on the next; on the third the hall stays shut.
    try market.close("2026-03-03", footfall: 40)
    try market.close("2026-03-04", shut: [1])
    market.place.wait(days: 1)
    _ = try office.closeDay(of: [market.hall: .shut(reason: "banjir")], by: market.officer)
    let used = try office.centrePage(of: "Gambir", days: 60, limit: 5)
    #expect(
      used.hallUse == [
        HallID(market.hall): CentrePage.HallUse(days: 2, opened: 5, footfall: 40)
      ]
    )
    #expect(used.halls.map { used.openedShare(of: $0) } == [0.625, nil])

    _ = try office.vacate("A-001", in: market.hall, reason: "pindah", by: market.officer)
    let comparison = try office.compareCentres(stuckFor: 60)
    func share(_ name: String) throws -> Double? {
      let row = try #require(comparison.rows.first { $0.centre.name == name })
      return comparison.value(.occupancy, of: row).share
    }
    #expect(try share("Gambir") == 0.5)
    #expect(try share("Tebet") == 0)
    #expect(try share("Menteng") == nil)
    #expect((comparison.total.heldStalls, comparison.total.stalls) == (2, 5))
  }

  @Test func `a whole programme's steps stand in its order, and what a smaller one adds follows`()
    throws
  {
    let place = try TemporaryOffice(publishing: ["okoce-2020", "jakarta-halls"])
    let steps = try place.office.compareCentres(stuckFor: 60).steps.map(\.step.rawValue)
    #expect(
      steps == [
        "registration", "training", "mentoring", "licensing", "marketing", "reporting", "capital",
        "placement",
      ]
    )
  }

  @Test func `a figure goes by its name, and an unknown one is told all there are`() throws {
    let place = try TemporaryOffice()
    let comparison = try place.office.compareCentres(stuckFor: 60)
    for figure in CentreFigure.all(comparison) {
      #expect(try place.office.figure(named: figure.name.uppercased(), in: comparison) == figure)
    }
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.figure(named: "licenced", in: comparison)
    }
    #expect(error?.what.contains("licensing") == true)
  }

  @Test func `one centre's mentors are those of the whole whose people are there`() throws {
    let place = try TemporaryOffice()
    _ = try place.admit(1)
    let whole = try place.office.mentors(unseenFor: 60)
    #expect(try place.office.mentors(at: "Gambir", unseenFor: 60) == whole)
  }
}
