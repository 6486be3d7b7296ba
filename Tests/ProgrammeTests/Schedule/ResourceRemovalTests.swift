import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Programme

@Suite struct `Rooms and trainers` {
  static func place() throws -> TemporaryOffice {
    let place = try TemporaryOffice()
    try place.office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 50, kind: "hall"),
      by: place.administrator
    )
    try place.office.enterTrainer(
      TrainerProfile(id: "T-1", modules: ["basic-class"], home: "Gambir"),
      name: "Pelatih Contoh",
      by: place.administrator
    )
    return place
  }

  static let day = Day(year: 2026, month: 4, day: 2) ?? Day(number: 0)

  @Test func `an absence and a closure can be taken back by any of their days`() throws {
    let place = try Self.place()
    try place.office.recordAbsence(
      of: "T-1",
      from: Self.day.adding(days: -1),
      through: Self.day.adding(days: 1),
      reason: "sakit",
      by: place.administrator
    )
    try place.office.closeRoom(
      "Aula",
      at: "Gambir",
      from: Self.day,
      through: Self.day,
      reason: "dicat",
      by: place.administrator
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.withdrawAbsence(
        of: "T-1",
        on: Self.day.adding(days: 2),
        reason: "x",
        by: place.administrator
      )
    }
    try place.office.withdrawAbsence(
      of: "t-1",
      on: Self.day,
      reason: "sembuh",
      by: place.administrator
    )
    try place.office.withdrawClosure(
      of: "aula",
      at: "Gambir",
      on: Self.day,
      reason: "selesai",
      by: place.administrator
    )
    #expect(try place.office.trainers().map(\.absences) == [[]])
    #expect(try place.office.rooms().map(\.closures) == [[]])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `stay while a class to come needs them, and can come back`() throws {
    let place = try Self.place()
    let created = try place.office.createClass(`Classes`.plan(place), by: place.trainer)
    func remove() throws {
      try place.office.removeTrainer("T-1", reason: "pindah", by: place.administrator)
      try place.office.removeRoom(
        "Aula",
        at: "Gambir",
        reason: "dibongkar",
        by: place.administrator
      )
    }
    #expect(throws: ProgrammeError.self) { try remove() }
    _ = try place.office.cancelClass(created.id.rawValue, reason: "x", by: place.trainer)
    try remove()
    #expect(try place.office.trainers().isEmpty)
    #expect(try place.office.rooms().isEmpty)
    #expect(throws: ProgrammeError.self) { try remove() }
    try place.office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 20, kind: "hall"),
      by: place.administrator
    )
    #expect(try place.office.rooms().map { $0.profile?.capacity } == [20])
    #expect(try place.office.checkDatabase().isSound)
  }
}
