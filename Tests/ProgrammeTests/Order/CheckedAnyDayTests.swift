import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

/// What `database check` finds doesn't depend on the day on which it is asked.
@Suite struct CheckedAnyDayTests {
  @Test(arguments: [-400, -1, 0, 30, 2_000])
  func `lists that follow from their events are sound whatever the clock says`(
    days: Int
  ) throws {
    let place = try HallPlace(stalls: 1, traders: 1).place
    place.wait(days: 3)
    _ = try place.office.refreshLapsed()
    let now = place.clock.now().milliseconds + Int64(days) * 86_400_000
    let other = try Office(
      database: place.database,
      access: .read,
      assessors: place.office.registry.assessors,
      clock: SteppingClock(at: Instant(milliseconds: now))
    )
    #expect(try other.checkDatabase().isSound)
  }

  @Test func `a list that was brought up to date later is sound for an earlier clock`() throws {
    let place = try HallPlace(stalls: 1, traders: 1).place
    let then = place.clock.now()
    place.wait(days: 4_000)
    _ = try place.office.refreshLapsed()
    let earlier = try Office(
      database: place.database,
      access: .read,
      assessors: place.office.registry.assessors,
      clock: SteppingClock(at: then)
    )
    #expect(try earlier.checkDatabase().isSound)
  }

  @Test(arguments: [-400, -2, -1, 0])
  func `somebody who registered with a clock before the publication is listed as later clocks say`(
    days: Int
  ) throws {
    let place = try TemporaryOffice()
    let published = place.clock.now().milliseconds
    let slow = try Office(
      database: place.database,
      assessors: place.office.registry.assessors,
      clock: SteppingClock(at: Instant(milliseconds: published + Int64(days) * 86_400_000 - 1)),
      ids: SeededEventIDs(seed: 9)
    )
    let person = NewParticipant(name: "Peserta Contoh", centre: "Gambir", curriculum: "okoce-2020")
    _ = try slow.register(person, by: place.administrator)
    #expect(try slow.checkDatabase().isSound)
    #expect(try place.office.checkDatabase().isSound)
    let kept = try place.office.store.read { try $0.projectionDump() }
    place.wait(days: 3)
    _ = try place.office.rebuildProjections()
    #expect(try place.office.store.read { try $0.projectionDump() } == kept)
  }

  @Test func `a list that says something else is found, also one that is due to be renewed`() throws
  {
    let place = try TemporaryOffice()
    let person = try place.admit()
    try place.office.store.write { access in
      var row = try #require(try place.office.projectionForTests(of: person, in: access))
      row.turnsOn = Day(number: 0)
      row.isAbandoned = true
      try access.replaceProjection(row)
    }
    #expect(try place.office.checkDatabase().stale == [person])
  }
}

extension Office {
  fileprivate func projectionForTests(
    of person: String,
    in access: ReadAccess
  ) throws -> RegistrationProjection? {
    let id = RegistrationID(person)
    return try projection(of: id, access.events(of: id).events, in: access)
  }
}
