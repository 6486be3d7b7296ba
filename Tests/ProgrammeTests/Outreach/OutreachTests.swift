import CivilTime
import CurriculumModel
import Outreach
import Progression
import Storage
import Testing

@testable import Programme

@Suite("Outreach and what came of it")
struct OutreachTests {
  private static func plan(_ place: TemporaryOffice, inDays days: Int = 0) -> OutreachPlan {
    OutreachPlan(
      title: "Sosialisasi RW 05",
      centre: "Gambir",
      kelurahan: "Cideng",
      place: "Balai RW 05",
      day: place.clock.now().day().adding(days: days)
    )
  }

  private static func newcomer(
    _ number: Int,
    at centre: CentreID = "Gambir",
    from source: String?
  ) -> NewParticipant {
    NewParticipant(
      name: "Peserta Contoh \(number)",
      nik: TemporaryOffice.nik(number),
      centre: centre,
      curriculum: "okoce-2020",
      source: source
    )
  }

  @Test func `an event is planned, counted, paid and shared out over who registered`() throws {
    let place = try TemporaryOffice()
    let event = try place.office.planOutreach(Self.plan(place), by: place.administrator)
    #expect(event.id == "E000001")
    #expect(event.plan.centre == "31.71.01")
    _ = try place.office.countOutreach("e000001", reach: 60, leads: 18, by: place.administrator)
    _ = try place.office.costOutreach(event.id, .food, rupiah: 1_000_000, by: place.administrator)
    for number in 1...3 {
      _ = try place.office.register(
        Self.newcomer(number, from: event.id),
        by: place.administrator
      )
    }
    let report = try place.office.outreachReport()
    let row = try #require(report.events.first)
    #expect(row.registrations == 3)
    #expect(row.costPerRegistration == 333_333)
    #expect(report.costPerRegistration == 333_333)
    #expect(report.ways.map(\.way) == [.outreach])
    #expect(report.ways.first?.reach == 60)
    #expect(report.ways.first?.leads == 18)
  }

  @Test(arguments: [(0, 5, nil), (5, 0, nil), (3, 2, 2), (1, 2, 1), (5, 2, 3), (7, 2, 4)])
  func `cost is shared out to the rupiah, rounded half up`(
    cost: Int,
    people: Int,
    each: Int?
  ) {
    #expect(OutreachReport.EventRow.share(of: cost, among: people) == each)
  }

  @Test func `an unknown centre, event or source is named with what is like it`() throws {
    let place = try TemporaryOffice()
    var plan = Self.plan(place)
    plan.centre = "Gambr"
    #expect(
      throws: ProgrammeError.notFound(.centre, name: "Gambr", suggestions: ["Gambir"])
    ) { try place.office.planOutreach(plan, by: place.administrator) }
    #expect(throws: ProgrammeError.notFound(.outreach, name: "E000009", suggestions: [])) {
      try place.office.register(Self.newcomer(1, from: "E000009"), by: place.administrator)
    }
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.register(Self.newcomer(1, from: "mentr"), by: place.administrator)
    }
    #expect(error?.what.contains("'mentor'") == true)
    // Nothing was written of the person either.
    #expect(try place.office.outreachReport().registrations == 0)
    #expect(try place.office.participants(named: "Contoh").isEmpty)
  }

  @Test func `a source is corrected with a reason, and an earlier day keeps what it knew`() throws {
    let place = try TemporaryOffice()
    let person = try place.office.register(
      Self.newcomer(1, from: "Pendamping"),
      by: place.administrator
    ).registration.rawValue
    let first = place.clock.now().day()
    place.wait(days: 3)
    #expect(throws: ProgrammeError.outreach([.sourceNamed(.plain("mentor"))])) {
      try place.office.nameSource(of: person, "web", by: place.administrator)
    }
    _ = try place.office.nameSource(
      of: person,
      "web",
      reason: "salah catat",
      by: place.administrator
    )
    func ways(_ day: Day?) throws -> [OutreachReport.Way] {
      try place.office.outreachReport(asOf: day).ways.map(\.way)
    }
    #expect(try ways(nil) == [.plain("web")])
    #expect(try ways(first) == [.plain("mentor")])
    #expect(try ways(first.adding(days: -1)) == [])
    #expect(try place.office.participant(person).registrations.map(\.source) == [.plain("web")])
    // Saying it again is no news, and no second registration either.
    let again = try place.office.register(
      Self.newcomer(1, from: "web"),
      by: place.administrator
    )
    #expect(again.change == .unchanged)
    #expect(throws: ProgrammeError.outreach([.sourceNamed(.plain("web"))])) {
      try place.office.register(Self.newcomer(1, from: "pkk"), by: place.administrator)
    }
  }

  @Test func `imported twice, each registration is counted once under the source of its row`()
    throws
  {
    let place = try TemporaryOffice()
    let event = try place.office.planOutreach(Self.plan(place), by: place.administrator)
    let rows = [
      "name,nik,centre,curriculum,source",
      "Peserta Contoh 1,\(TemporaryOffice.nik(1)),Gambir,okoce-2020,\(event.id)",
      "Peserta Contoh 2,\(TemporaryOffice.nik(2)),Gambir,okoce-2020,walk-in",
      "Peserta Contoh 3,\(TemporaryOffice.nik(3)),Menteng,okoce-2020,",
      "Peserta Contoh 4,\(TemporaryOffice.nik(4)),Menteng,okoce-2020,nowhere",
    ]
    let path = try place.write(rows.joined(separator: "\n"), to: "people.csv")
    for added in [3, 0] {
      let report = try place.office.importParticipants(from: path, by: place.administrator)
      #expect(report.added == added)
      #expect(report.refused.map(\.line) == [5])
    }
    let ways = try place.office.outreachReport().ways
    #expect(ways.map(\.way) == [.outreach, .plain("walk-in"), .notStated])
    #expect(ways.map(\.registrations) == [1, 1, 1])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test(arguments: 1...8)
  func `every registration stands under one way: the parts add up, at each centre and on each day`(
    seed: UInt64
  ) throws {
    let place = try TemporaryOffice(seed: seed)
    var random = SplitMix64(seed: seed)
    let centres = ["Gambir", "Menteng", "Senen"]
    var events: [String] = []
    var registered: [(centre: String, day: Day)] = []
    for number in 1...25 {
      if Int.random(in: 0..<5, using: &random) == 0 {
        var plan = Self.plan(place)
        plan.centre = CentreID(centres[number % 3])
        events.append(try place.office.planOutreach(plan, by: place.administrator).id)
      }
      let sources: [String?] = [nil, "walk-in", "mentor", "web"] + events
      let centre = centres[Int.random(in: 0..<3, using: &random)]
      let source = sources[Int.random(in: 0..<sources.count, using: &random)]
      let person = try place.office.register(
        Self.newcomer(number, at: CentreID(centre), from: source),
        by: place.administrator
      ).registration.rawValue
      registered.append((centre, place.clock.now().day()))
      if Bool.random(using: &random) {
        try place.submit("registration-data", TemporaryOffice.identity(number), for: person)
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let other = sources[Int.random(in: 1..<sources.count, using: &random)] ?? "web"
        _ = try place.office.nameSource(of: person, other, reason: "x", by: place.administrator)
      }
      place.wait(hours: Int.random(in: 1...30, using: &random))
    }
    let today = place.clock.now().day()
    for day in [today, today.adding(days: -5), today.adding(days: -12)] {
      var parts = 0
      for centre in centres {
        let report = try place.office.outreachReport(at: centre, asOf: day)
        let expected = registered.count { $0.centre == centre && $0.day <= day }
        #expect(report.registrations == expected)
        parts += expected
      }
      let whole = try place.office.outreachReport(asOf: day)
      #expect(whole.registrations == parts)
      let fromEvents = whole.events.reduce(0) { $0 + $1.registrations }
      #expect(whole.ways.first { $0.way == .outreach }?.registrations ?? 0 == fromEvents)
      #expect(Set(whole.ways.map(\.way)).count == whole.ways.count)
    }
    let funnel = try #require(try place.office.funnel().first)
    let report = try place.office.outreachReport()
    #expect(report.registrations == funnel.registrations)
    for (position, step) in report.steps.enumerated() {
      let row = try #require(funnel.rows.first { $0.step == step.step })
      #expect(report.ways.reduce(0) { $0 + $1.satisfied[position] } == row.satisfied)
    }
    let live = try place.office.read { try $0.projectionDump() }
    _ = try place.office.rebuildProjections()
    #expect(try place.office.read { try $0.projectionDump() } == live)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `a contact's name is in the register alone, and can be erased`() throws {
    let place = try TemporaryOffice()
    let event = try place.office.planOutreach(Self.plan(place), by: place.administrator)
    let lead = try place.office.nameLead(
      "Warga Contoh",
      phone: "080000000001",
      at: event.id,
      by: place.administrator
    )
    #expect(lead.id == "K000001")
    let facts = try place.office.read { try $0.events(of: OutreachStream(event.id)).map(\.fact) }
    #expect(facts.last == .leadNamed("K000001"))
    #expect(try place.office.eraseLead("k000001", by: place.administrator).lead.name == nil)
    #expect(try place.office.leads(of: event.id).map(\.name) == [nil])
    #expect(try place.office.outreach(event.id).events.first?.listing.state.leads == 1)
    #expect(throws: ProgrammeError.notFound(.lead, name: "K000009", suggestions: [])) {
      try place.office.eraseLead("K000009", by: place.administrator)
    }
  }

  /// Somebody who registers now, of whom nothing is typed but what a contact lacks.
  static func newcomer(_ number: Int = 1, name: String = "") -> NewParticipant {
    NewParticipant(
      name: name,
      nik: TemporaryOffice.nik(number),
      centre: "Gambir",
      curriculum: "okoce-2020"
    )
  }

  @Test func `a contact becomes a registration, and what was known of them is kept once`() throws {
    let place = try TemporaryOffice()
    let event = try place.office.planOutreach(Self.plan(place), by: place.administrator)
    for name in ["Warga Contoh", "Tetangga Contoh"] {
      _ = try place.office.nameLead(
        name,
        phone: "080000000001",
        at: event.id,
        by: place.administrator
      )
    }
    let enrolment = try place.office.register(
      lead: " k000001",
      as: Self.newcomer(),
      by: place.administrator
    )
    let person = try place.office.participant(enrolment.participant.rawValue)
    #expect(person.name == "Warga Contoh")
    #expect(person.phone == "080000000001")
    let report = try place.office.outreach(event.id)
    #expect(report.events[0].registrations == 1)
    #expect(
      report.events[0].listing.state.registeredLeads == ["K000001": enrolment.registration]
    )
    #expect(try place.office.leads(of: event.id).map(\.name) == [nil, "Tetangga Contoh"])
    #expect(report.events[0].listing.state.leads == 2)
    #expect(try place.office.outreachReport().registrations == 1)
    #expect(try place.office.checkDatabase().isSound)
    #expect(
      throws: ProgrammeError.outreach([.leadRegistered("K000001", enrolment.registration)])
    ) {
      try place.office.register(
        lead: "K000001",
        as: Self.newcomer(2, name: "Orang Lain"),
        by: place.administrator
      )
    }
    #expect(try place.office.outreachReport().registrations == 1, "nothing was written")
  }

  @Test func `a contact that isn't there, or has no name any more, is told`() throws {
    let place = try TemporaryOffice()
    let event = try place.office.planOutreach(Self.plan(place), by: place.administrator)
    _ = try place.office.nameLead("Warga Contoh", phone: nil, at: event.id, by: place.administrator)
    _ = try place.office.eraseLead("K000001", by: place.administrator)
    #expect(throws: ProgrammeError.notFound(.lead, name: "K000009", suggestions: [])) {
      try place.office.register(lead: "K000009", as: Self.newcomer(), by: place.administrator)
    }
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.register(lead: "K000001", as: Self.newcomer(), by: place.administrator)
    }
    #expect(error?.what.contains("K000001") == true)
    let enrolment = try place.office.register(
      lead: "K000001",
      as: Self.newcomer(name: "Warga Contoh"),
      by: place.administrator
    )
    #expect(enrolment.change == .added)
  }
}
