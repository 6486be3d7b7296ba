import BuiltInAssessors
import CurriculumModel
import Diagnostics
import Foundation
import Programme
import Testing

@Suite("Files of a curriculum that are written") struct FormatCurriculumTests {
  /// Runs the body in a new folder that is gone afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func `the template has no finding at all and is canonical`() throws {
    try inFolder { folder in
      let new = try NewCurriculum.write(to: "\(folder)/deep/trial-2027")
      #expect(new.id == "trial-2027")
      #expect(new.paths.count == 3)
      let check = try CurriculumInspector(assessors: BuiltInAssessors.all)
        .check("\(folder)/deep/trial-2027")
      #expect(check.findings == [])
      #expect(check.curriculum?.id == "trial-2027")
      #expect(check.curriculum?.steps.count == 2)
      #expect(check.curriculum?.modules.count == 2)
      let outcomes = try FormatCurriculum()([folder], isChecking: true)
      #expect(outcomes.map(\.path) == new.paths)
      for outcome in outcomes { #expect(outcome.state == .unchanged, "\(outcome.path)") }
    }
  }

  @Test func `a folder that holds something and a name of a wrong form are refused`() throws {
    try inFolder { folder in
      try write("mine", "\(folder)/notes.txt")
      #expect(throws: ProgrammeError.taken(.folder, name: folder)) {
        try NewCurriculum.write(to: folder, id: "trial")
      }
      #expect(throws: ProgrammeError.self) {
        try NewCurriculum.write(to: "\(folder)/new", id: "Trial 1")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["notes.txt"])
    }
  }

  @Test func `formatting changes what differs, once, and leaves the rest alone`() throws {
    try inFolder { folder in
      let paths = try NewCurriculum.write(to: folder, id: "trial").paths
      let canonical = try text(paths[0])
      let untidy = canonical.replacing("\n  ", with: "\n      ")
      try write(untidy, paths[0])
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: paths[0])
      let checked = try FormatCurriculum()([folder], isChecking: true)
      #expect(checked.map(\.state) == [.changed, .unchanged, .unchanged])
      #expect(try text(paths[0]) == untidy)
      let formatted = try FormatCurriculum()([folder + "/", paths[0]])
      #expect(formatted.map(\.state) == [.changed, .unchanged, .unchanged])
      #expect(try text(paths[0]) == canonical)
      let mode = try FileManager.default.attributesOfItem(atPath: paths[0])[.posixPermissions]
      #expect(mode as? Int == 0o640)
      #expect(try FormatCurriculum()([folder]).allSatisfy { $0.state == .unchanged })
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names == ["curriculum.xml", "modules"])
    }
  }

  @Test func `a broken file is shown and not touched, and others are still formatted`() throws {
    try inFolder { folder in
      try write("<a><b></a>", "\(folder)/broken.xml")
      try write("<a ><b/></a>", "\(folder)/sound.xml")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/schema",
        withIntermediateDirectories: false
      )
      try write("<a ><b/></a>", "\(folder)/schema/passed-by.xml")
      let outcomes = try FormatCurriculum()([folder])
      #expect(outcomes.map(\.state) == [.refused, .changed])
      #expect(outcomes[0].findings.contains { $0.severity == .error })
      #expect(try text("\(folder)/broken.xml") == "<a><b></a>")
      #expect(try text("\(folder)/schema/passed-by.xml") == "<a ><b/></a>")
    }
  }

  @Test func `a path that names nothing is said before anything is written`() throws {
    try inFolder { folder in
      try write("<a ><b/></a>", "\(folder)/sound.xml")
      let missing = "\(folder)/missing.xml"
      #expect(throws: ProgrammeError.notFound(.file, name: missing, suggestions: [])) {
        try FormatCurriculum()([folder, missing])
      }
      #expect(try text("\(folder)/sound.xml") == "<a ><b/></a>")
    }
  }

  @Test func `everything that is shipped is laid out already`() throws {
    let outcomes = try FormatCurriculum()([TemporaryOffice.curricula], isChecking: true)
    #expect(outcomes.count > 20)
    #expect(outcomes.filter { $0.state != .unchanged }.map(\.path) == [])
  }
}
