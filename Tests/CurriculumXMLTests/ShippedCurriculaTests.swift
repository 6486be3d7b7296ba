import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Testing

@Suite("The curricula that are shipped")
struct ShippedCurriculaTests {
  static let folder = GeneratedSourceTests.root.appending(path: "Curricula").path

  static let documents: [String] = {
    let all = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String]
    return (all ?? []).filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }.sorted()
  }()

  /// The assessors' schemas as they stand in their folders, those from outside, too.
  static let schemas: [AssessorSchema] = [
    ("attendance", "Attendance"), ("bookkeeping", "Bookkeeping"), ("capital", "Capital"),
    ("document", "Document"),
    ("marketing", "Marketing"), ("mentoring", "Mentoring"),
    ("quiz", "Quiz"), ("rubric", "Rubric"), ("stall", "Stall"),
    ("menu-costing", "menu-costing"), ("photo-present", "photo-present"),
  ].map { name, folder in
    AssessorSchema(
      assessor: AssessorID(name),
      namespace: "urn:okoce:assessor:\(name):1",
      text: (try? GeneratedSourceTests.text("Plugins/\(folder)/\(name).xsd")) ?? ""
    )
  }

  @Test func `each loads without a finding`() throws {
    let curricula = Self.documents.filter { $0.hasSuffix("/curriculum.xml") }
    #expect(curricula.count >= 3)
    for path in curricula {
      let loader = CurriculumLoader(assessorSchemas: Self.schemas)
      let folder = String(path.dropLast("/curriculum.xml".count))
      let read = CurriculumFolder(folder, loader: loader).read()
      #expect(read.diagnostics == [])
      let result = loader.load(try #require(read.files))
      #expect(read.curriculum == result.curriculum)
      #expect(result.diagnostics == [])
      let isWhole = path.contains("/okoce-")
      #expect(result.curriculum.map { $0.modules.count >= (isWhole ? 18 : 4) } == true)
    }
  }

  @Test func `centres and calendars load without a finding`() throws {
    let centres = try #require(Self.documents.first { $0.hasSuffix("/centres.xml") })
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: centres)))
    let loaded = CentresLoader().loadCentres(bytes: bytes, path: centres)
    #expect(loaded.diagnostics == [])
    #expect(loaded.centres.count == 44)
    let calendars = Self.documents.filter { $0.contains("/calendar-") }
    #expect(calendars.count >= 2)
    for path in calendars {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      let calendar = CalendarLoader().loadCalendar(bytes: bytes, path: path)
      #expect(calendar.diagnostics == [])
      #expect(calendar.calendar?.holidays.isEmpty == false)
    }
  }
}
