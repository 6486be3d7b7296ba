import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Outlets
import Outreach
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

/// Whatever the clock does and whatever the ids are: what was acknowledged has its effect.
@Suite("A command that was acknowledged has its effect") struct AcknowledgedCommandsTests {
  static let cases: [(ClockFault, UInt64)] = ClockFault.allCases.flatMap { fault in
    (1...6).map { (fault, UInt64($0)) }
  }

  @Test(arguments: cases)
  func `on a registration: leaving and coming back, tracks, another centre`(
    fault: ClockFault,
    seed: UInt64
  ) throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let (office, clock) = try place.astray(fault, seed: seed)
    let by = place.administrator
    for round in 1...4 {
      clock.tick()
      _ = try office.abandon(person, reason: "x", by: by)
      #expect(try office.progress(of: person).isAbandoned, "round \(round)")
      clock.tick()
      _ = try office.resume(person, by: by)
      #expect(try !office.progress(of: person).isAbandoned, "round \(round)")
      clock.tick()
      _ = try office.declareTrack("food", for: person, by: by)
      #expect(try office.progress(of: person).tracks == ["food"], "round \(round)")
      clock.tick()
      _ = try office.withdrawTrack("food", for: person, by: by)
      #expect(try office.progress(of: person).tracks == [], "round \(round)")
      clock.tick()
      _ = try office.transfer(person, to: round.isMultiple(of: 2) ? "Gambir" : "Menteng", by: by)
      let name = try office.progress(of: person).centreName
      #expect(name == (round.isMultiple(of: 2) ? "Gambir" : "Menteng"), "round \(round)")
    }
    #expect(try office.checkDatabase() == place.office.checkDatabase())
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `on what a person handed in, and its taking back`(fault: ClockFault, seed: UInt64) throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let (office, clock) = try place.astray(fault, seed: seed)
    for round in 1...3 {
      clock.tick()
      let receipt = try office.submit(
        SubmissionContent(fields: TemporaryOffice.identity(1)),
        to: "registration-data",
        for: person,
        by: place.administrator
      )
      #expect(receipt.after?.attainment == .satisfied, "round \(round)")
      #expect(receipt.datedBack == nil)
      let store = office.store
      let written = try store.read { try $0.events(of: RegistrationID(person)).events }
      for event in written.suffix(2).reversed() {
        clock.tick()
        _ = try office.void(event.id.description, reason: "typing error", by: place.administrator)
      }
      let standing = try office.progress(of: person).steps.flatMap(\.modules)
        .first { $0.module.id == "registration-data" }?.standing
      #expect(standing?.attainment == .notStarted, "round \(round)")
    }
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `on a class that is over: corrected attendance`(fault: ClockFault, seed: UInt64) throws {
    let (place, name, people) = try Attendance.held()
    let (office, clock) = try place.astray(fault, seed: seed)
    for present in [people, [people[0]], [], [people[1]], people] {
      _ = try office.recordAttendance(in: name, meeting: 1, present: present, by: place.trainer)
      let known = try office.store.read { try $0.classProjection(ClassID(name))?.attendance[1] }
      #expect(known == present.map { RegistrationID($0) }.sorted())
      clock.tick()
    }
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `on a class to come: seats, and its cancellation`(fault: ClockFault, seed: UInt64) throws {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.admit($0) }
    let name = try place.office.createClass(Classes.plan(place), by: place.trainer).id.rawValue
    let (office, clock) = try place.astray(fault, seed: seed)
    for _ in 1...3 {
      for person in people {
        clock.tick()
        _ = try office.takeSeat(in: name, for: person, by: place.trainer)
        #expect(try office.classListing(name).seats.contains(RegistrationID(person)))
        #expect(try office.progress(of: person).classes.map(\.id.rawValue) == [name])
      }
      for person in people {
        clock.tick()
        _ = try office.leaveSeat(in: name, for: person, by: place.trainer)
        #expect(try !office.classListing(name).seats.contains(RegistrationID(person)))
      }
    }
    clock.tick()
    _ = try office.takeSeat(in: name, for: people[0], by: place.trainer)
    clock.tick()
    _ = try office.cancelClass(name, reason: "flood", by: place.trainer)
    #expect(try office.classListing(name).isCancelled)
    #expect(try office.classListing(name).seats == [])
    #expect(try office.progress(of: people[0]).classes.isEmpty)
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `on a waiting list`(fault: ClockFault, seed: UInt64) throws {
    let place = try TemporaryOffice()
    let people = try (1...3).map { try place.admit($0) }
    let plan = Classes.plan(place, capacity: 1)
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    let (office, clock) = try place.astray(fault, seed: seed)
    clock.tick()
    _ = try office.takeSeat(in: name, for: people[0], by: place.trainer)
    for _ in 1...3 {
      clock.tick()
      try office.waitForSeat(in: name, for: people[1], by: place.trainer)
      clock.tick()
      try office.waitForSeat(in: name, for: people[2], by: place.trainer)
      #expect(try office.waiting(for: name).waiting.map(\.rawValue) == [people[1], people[2]])
      #expect(try office.progress(of: people[2]).waiting.map(\.position) == [2])
      for person in people.dropFirst() {
        clock.tick()
        try office.stopWaiting(in: name, for: person, by: place.trainer)
      }
      #expect(try office.waiting(for: name).waiting == [])
    }
  }

  @Test(arguments: cases)
  func `on trainers, rooms and drafts`(fault: ClockFault, seed: UInt64) throws {
    let (place, _) = try ScheduleTests.prepared(people: 3)
    let draft = try ScheduleTests.propose(place).file.id
    let (office, clock) = try place.astray(fault, seed: seed)
    let by = place.administrator
    for capacity in [30, 20, 40] {
      clock.tick()
      try office.enterRoom(
        RoomProfile(centre: "Gambir", name: "Aula", capacity: capacity, kind: "hall"),
        isUpdate: true,
        by: by
      )
      #expect(try office.rooms(at: "Gambir").map(\.profile?.capacity) == [capacity])
      clock.tick()
      let profile = TrainerProfile(
        id: "T-01",
        modules: ["basic-class"],
        home: "Gambir",
        mostSittings: capacity
      )
      try office.enterTrainer(profile, name: nil, isUpdate: true, by: by)
      #expect(try office.trainers().first?.profile.mostSittings == capacity)
      clock.tick()
      let meeting = DraftMeetingID(class: 0, ordinal: 0)
      _ = try office.lock([meeting], in: draft, by: by)
      #expect(try office.draft(draft).state.locks == [meeting])
      clock.tick()
      _ = try office.unlock([meeting], in: draft, by: by)
      #expect(try office.draft(draft).state.locks == [])
    }
  }

  @Test(arguments: cases)
  func `on outreach and the source of a registration`(fault: ClockFault, seed: UInt64) throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let (office, clock) = try place.astray(fault, seed: seed)
    let by = place.administrator
    let event = try office.planOutreach(
      OutreachPlan(
        title: "Sosialisasi",
        centre: "Gambir",
        kelurahan: "Cideng",
        place: "Balai RW 05",
        day: place.clock.now().day().adding(days: -30)
      ),
      by: by
    )
    for (round, word) in ["pkk", "mentor", "pkk", "mentor"].enumerated() {
      clock.tick()
      let counted = try office.countOutreach(
        event.id,
        reach: 50 + round,
        leads: round,
        reason: "recount",
        by: by
      )
      #expect(counted.state.count?.reach == 50 + round)
      clock.tick()
      let cost = 1_000 * (4 - round)
      let costed = try office.costOutreach(event.id, .food, rupiah: cost, reason: "bill", by: by)
      #expect(costed.state.costs[.food] == cost)
      clock.tick()
      _ = try office.nameSource(of: person, word, reason: "asked again", by: by)
      #expect(try office.participant(person).registrations.map(\.source) == [.plain(word)])
      let report = try office.outreachReport()
      #expect(report.events.first?.listing.state.costs[.food] == cost)
    }
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `on a hall: terms, and who holds a stall`(fault: ClockFault, seed: UInt64) throws {
    let halls = try HallPlace(stalls: 1, traders: 1)
    let (office, clock) = try halls.place.astray(fault, seed: seed)
    let by = halls.officer
    for amount in [5_000, 3_000, 7_000] {
      clock.tick()
      try office.setTariff(
        TariffPeriod(amount: Rupiah(amount), from: Day(number: 0), source: "Perda contoh"),
        for: halls.hall,
        by: by
      )
      let state = try office.store.read { HallState(folding: try $0.events(of: "H000001")) }
      #expect(state.tariff(on: Day(number: 100))?.value.amount == Rupiah(amount))
    }
    #expect(try office.checkDatabase().isSound)
  }

  @Test(arguments: cases)
  func `at an outlet: terms, and what was reversed`(fault: ClockFault, seed: UInt64) throws {
    let shop = try SampleShop()
    let (office, clock) = try shop.place.astray(fault, seed: seed)
    let day = shop.today.adding(days: -40)
    for quantity in 1...4 {
      clock.tick()
      let receipt = try office.deliver("gula", quantity, to: shop.name, on: day, by: shop.by)
      #expect(receipt.state.products["gula"]?.movements.map(\.change) == [quantity])
      clock.tick()
      let event = try #require(receipt.events.first?.id)
      let reversed = try office.reverse(
        event.description,
        at: shop.name,
        reason: "twice",
        by: shop.by
      )
      #expect(reversed.state.products["gula"]?.movements == [])
    }
  }
}
