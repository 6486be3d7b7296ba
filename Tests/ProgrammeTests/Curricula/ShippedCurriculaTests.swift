import BuiltInAssessors
import CurriculumModel
import Diagnostics
import Foundation
import Programme
import Testing

@Suite struct `The shipped curricula` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Curricula")

  @Test(arguments: [("okoce-2018", 7), ("okoce-2020", 7), ("jakarta-halls", 3)])
  func `have no finding, not even a warning`(_ name: String, steps: Int) throws {
    let inspector = try CurriculumInspector(assessors: BuiltInAssessors.all)
    let check = inspector.check(Self.folder.appending(path: name).path)
    #expect(check.findings == [])
    #expect(check.curriculum?.steps.count == steps)
  }
}
