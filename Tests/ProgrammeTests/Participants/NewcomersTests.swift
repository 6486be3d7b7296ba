import BuiltInAssessors
import CivilTime
import Foundation
import Progression
import Storage
import Testing

@testable import Programme

@Suite("People who have only just registered")
struct NewcomersTests {
  @Test func `an import writes the same lists as a rebuild from the events`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "newcomers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let actor = Actor(.administrator, "A-01")
    let office = try Office(
      database: folder.appending(path: "okoce.db").path,
      assessors: BuiltInAssessors.all
    )
    for name in ["okoce-2018", "okoce-2020"] {
      let path = root.appending(path: "Curricula/\(name)").path
      _ = try office.publishCurriculum(at: path, by: actor)
    }
    _ = try office.openCentres(from: root.appending(path: "Curricula/jakarta/centres.xml").path)
    var rows = "name,external_id,centre,tracks,curriculum\n"
    for number in 0..<60 {
      let tracks = ["", "food", "existing-business"][number % 3]
      let curriculum = ["okoce-2018", "okoce-2020"][number % 2]
      rows +=
        "Peserta Contoh \(number),X\(number),31.71.0\(1 + number % 8),\(tracks),\(curriculum)\n"
    }
    let file = folder.appending(path: "people.csv")
    try Data(rows.utf8).write(to: file)

    let report = try office.importParticipants(from: file.path, by: actor)
    #expect(report.added == 60)
    #expect(report.refused == [])
    let live = try office.store.read { try $0.projectionDump() }
    #expect(try office.rebuildProjections() == 60)
    let rebuilt = try office.store.read { try $0.projectionDump() }
    #expect(live == rebuilt)
  }
}
