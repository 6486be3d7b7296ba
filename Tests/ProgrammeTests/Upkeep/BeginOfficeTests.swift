import BuiltInAssessors
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Programme

@Suite struct `An office that begins` {
  static func beginning(home: String = "Gambir") throws -> OfficeBeginning {
    let folder = TemporaryOffice.curricula
    return OfficeBeginning(
      curricula: [
        try CurriculumInspector(assessors: BuiltInAssessors.all).check(folder + "/okoce-2020")
      ],
      centres: folder + "/jakarta/centres.xml",
      calendars: [folder + "/jakarta/calendar-2026.xml"],
      trainer: TrainerProfile(id: "T-1", modules: ["basic-class"], home: CentreID(home)),
      trainerName: "Pelatih Contoh"
    )
  }

  @Test func `has all it was asked for, or nothing, and begins once`() throws {
    let place = try TemporaryOffice(publishing: [])
    #expect(throws: ProgrammeError.self) {
      try place.office.begin(Self.beginning(home: "Gambirr"), by: place.administrator)
    }
    #expect(try place.office.publishedCurricula().isEmpty)
    let begun = try place.office.begin(Self.beginning(), by: place.administrator)
    #expect(begun.curricula.map(\.reference.id.rawValue) == ["okoce-2020"])
    #expect(begun.calendars.count == 1)
    #expect(try place.office.trainers().map(\.name) == ["Pelatih Contoh"])
    #expect(throws: ProgrammeError.self) {
      try place.office.begin(Self.beginning(), by: place.administrator)
    }
  }
}
