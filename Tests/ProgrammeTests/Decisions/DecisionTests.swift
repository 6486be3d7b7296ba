import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite struct `Decisions about a registration` {
  @Test func `a track changes what applies, and withdrawing it changes it back`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    #expect(try place.standing(of: "p-irt", for: person)?.isApplicable == false)
    _ = try place.office.declareTrack("food", for: person, by: place.administrator)
    #expect(try place.standing(of: "p-irt", for: person)?.isApplicable == true)
    place.wait(hours: 1)
    _ = try place.office.withdrawTrack("food", for: person, by: place.administrator)
    #expect(try place.standing(of: "p-irt", for: person)?.isApplicable == false)
    #expect(
      throws: ProgrammeError.notFound(.track, name: "fodo", suggestions: ["food"])
    ) {
      try place.office.declareTrack("fodo", for: person, by: place.administrator)
    }
  }

  @Test func `a transfer moves the person between the centres' lists`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    _ = try place.office.transfer(person, to: "Menteng", by: place.administrator)
    #expect(try place.office.ready(for: "basic-class", at: "Gambir").rows.isEmpty)
    #expect(try place.office.ready(for: "basic-class", at: "Menteng").rows.count == 1)
    #expect(throws: ProgrammeError.refused(Refusal(.sameCentre("31.71.06")))) {
      try place.office.transfer(person, to: "Menteng", by: place.administrator)
    }
  }

  @Test func `who left can do nothing until they resume`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    _ = try place.office.abandon(person, reason: "moved away", by: place.administrator)
    #expect(try place.office.stuck().rows.isEmpty)
    #expect(throws: ProgrammeError.refused(Refusal(.abandoned))) {
      try place.submit("registration-data", TemporaryOffice.identity(1), for: person)
    }
    place.wait(days: 1)
    _ = try place.office.resume(person, by: place.administrator)
    let receipt = try place.submit(
      "registration-data",
      TemporaryOffice.identity(1),
      for: person
    )
    #expect(receipt.after?.attainment == .satisfied)
    #expect(try place.office.checkDatabase().isSound)
  }
}
