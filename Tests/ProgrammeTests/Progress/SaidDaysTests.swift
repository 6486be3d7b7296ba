import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

/// Days that are said of people are true, in every list and report alike.
@Suite struct `Days that are said` {
  private let place: TemporaryOffice

  init() throws { place = try TemporaryOffice() }

  private var today: Day { place.clock.now().day() }

  /// Moves everyone to a version in which the business profile is asked for, published today.
  private func moveToSecondVersion() throws {
    let second = try SecondVersion(place)
    try second.rename("business-profile", to: "new-profile")
    try second.publish()
    _ = try place.office.migrate(
      from: "okoce-2020@1.2.0",
      to: "okoce-2020@2.0.0",
      mapping: ["business-profile": nil],
      by: place.administrator
    )
  }

  @Test func `a module of a version published today is open since today, everywhere`() throws {
    let person = try place.admit()
    place.wait(days: 480)
    let before = try #require(try place.standing(of: "basic-class", for: person)?.since)
    try moveToSecondVersion()
    #expect(try place.standing(of: "new-profile", for: person)?.since?.day() == today)
    #expect(try place.office.ready(for: "new-profile").rows.map { $0.since?.day() } == [today])
    // What they waited for before they still wait for.
    #expect(try place.standing(of: "basic-class", for: person)?.since == before)
    #expect(try place.office.ready(for: "basic-class").rows.first?.since == before)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `a module of a track declared today is open since today`() throws {
    let person = try place.admit()
    place.wait(days: 480)
    _ = try place.office.declareTrack("food", for: person, by: place.administrator)
    let opened = try place.office.progress(of: person).steps.flatMap(\.modules)
      .filter { $0.use.track == "food" && $0.standing.availability == .open }
    #expect(!opened.isEmpty)
    for row in opened { #expect(row.standing.since?.day() == today, "\(row.module.id)") }
  }

  @Test func `who comes back stands still since then, not since they left`() throws {
    let person = try place.admit()
    _ = try place.office.abandon(person, reason: "moved", by: place.administrator)
    place.wait(days: 480)
    _ = try place.office.resume(person, by: place.administrator)
    #expect(try place.office.stuck().rows.map { $0.since.day() } == [today])
  }

  @Test func `a day before the registration is told as such`() throws {
    let person = try place.admit()
    let registered = today
    let asked = registered.adding(days: -1)
    let error = ProgrammeError.notYet(
      .registration,
      name: person,
      began: registered,
      asked: asked
    )
    #expect(throws: error) { try place.office.progress(of: person, asOf: asked) }
    #expect(throws: error) { try place.office.goods(of: person, asOf: asked) }
    #expect(throws: ProgrammeError.self) {
      try place.office.progress(of: person, knownAt: Instant(milliseconds: 0))
    }
    #expect(try place.office.progress(of: person, asOf: registered).asOf == registered)
  }

  @Test func `what was true on an earlier day is told by the version and centre of that day`()
    throws
  {
    let person = try place.admit()
    let then = today
    place.wait(days: 30)
    _ = try place.office.transfer(person, to: "Menteng", by: place.administrator)
    try moveToSecondVersion()
    let past = try place.office.progress(of: person, asOf: then)
    #expect(past.reference.version == "1.2.0")
    #expect(past.centreName == "Gambir")
    #expect(!past.isForecast)
    #expect(try place.office.progress(of: person).centreName == "Menteng")
    #expect(try place.office.progress(of: person, asOf: today.adding(days: 1)).isForecast)
  }
}
