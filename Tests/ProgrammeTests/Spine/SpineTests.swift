import BuiltInAssessors
import CivilTime
import CurriculumModel
import Foundation
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `The spine on the real curricula` {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let clock = SteppingClock(at: Instant(milliseconds: 1_772_500_000_000))
  let administrator = Actor(.administrator, "A-1")
  let curricula = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Curricula").path

  func office() throws -> Office {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Office(
      database: folder.appending(path: "okoce.db").path,
      assessors: BuiltInAssessors.all,
      clock: clock,
      ids: SeededEventIDs(seed: 1)
    )
  }

  func openedOffice() throws -> Office {
    let office = try office()
    _ = try office.openCentres(from: curricula + "/jakarta/centres.xml")
    _ = try office.publishCurriculum(at: curricula + "/okoce-2018", by: administrator)
    return office
  }

  func newcomer() -> NewParticipant {
    NewParticipant(
      name: "Peserta Contoh",
      nik: "9999990101900001",
      phone: "080000000001",
      centre: "Gambir",
      curriculum: "okoce-2018"
    )
  }

  @Test func `registering twice is one registration, and its progress shows seven steps`() throws {
    let office = try openedOffice()
    let first = try office.register(newcomer(), by: administrator)
    let second = try office.register(newcomer(), by: administrator)
    #expect(first.change == .added)
    #expect(second.change == .unchanged)
    #expect(first.registration == second.registration)
    let report = try office.progress(of: first.participant.rawValue)
    #expect(report.steps.count == 7)
    #expect(!report.actions.isEmpty)
  }

  @Test func `a new phone number brings the same person up to date`() throws {
    let office = try openedOffice()
    let first = try office.register(newcomer(), by: administrator)
    var later = newcomer()
    later.phone = "080000000002"
    let second = try office.register(later, by: administrator)
    #expect(second.change == .updated)
    #expect(second.participant == first.participant)
    #expect(try office.participant(first.participant.rawValue).phone == "080000000002")
  }

  @Test func `publishing the same files again changes nothing`() throws {
    let office = try openedOffice()
    let again = try office.publishCurriculum(at: curricula + "/okoce-2018", by: administrator)
    #expect(!again.isNew)
    #expect(try office.publishedCurricula().count == 1)
  }

  @Test func `a curriculum that cannot be read changes nothing`() throws {
    let office = try office()
    #expect(throws: ProgrammeError.self) {
      try office.publishCurriculum(at: folder.path, by: administrator)
    }
    #expect(try office.publishedCurricula().isEmpty)
  }

  @Test func `a waiver changes the standing, and voiding it changes it back`() throws {
    let office = try openedOffice()
    let person = try office.register(newcomer(), by: administrator).participant.rawValue
    let before = try office.progress(of: person).steps.map(\.satisfied)
    let module = try #require(try office.progress(of: person).actions.first).action.module
    let change = try office.waive(
      module.rawValue,
      for: person,
      reason: .priorLearning,
      note: "shown",
      by: administrator
    )
    #expect(change.rows.contains { $0.module == module && $0.after.attainment == .satisfied })
    let event = try #require(change.events.first)
    _ = try office.void(event.description, reason: "by mistake", by: administrator)
    #expect(try office.progress(of: person).steps.map(\.satisfied) == before)
  }

  @Test func `rebuilt lists equal the live ones, and a sound file checks clean`() throws {
    let office = try openedOffice()
    _ = try office.register(newcomer(), by: administrator)
    let live = try office.read { try $0.projectionDump() }
    #expect(try office.rebuildProjections() == 1)
    #expect(try office.read { try $0.projectionDump() } == live)
    #expect(try office.checkDatabase().isSound)
  }

  @Test func `erasing a person keeps the funnel`() throws {
    let office = try openedOffice()
    let person = try office.register(newcomer(), by: administrator).participant.rawValue
    let before = try office.funnel().map(\.registrations)
    #expect(try office.eraseParticipant(person, by: administrator).record.name == nil)
    #expect(try office.funnel().map(\.registrations) == before)
    #expect(before == [1])
  }
}
