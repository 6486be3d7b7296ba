import CurriculumXML
import Foundation

/// A curriculum's folder on disk with as many modules as wanted.
struct SampleFolder {
  let path: String

  /// Runs the body with an empty folder that is gone afterwards.
  static func with(_ body: (SampleFolder) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try body(SampleFolder(path: place.path))
  }

  func write(_ text: String, _ file: String) throws {
    let place = URL(fileURLWithPath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: place)
  }

  /// `curriculum.xml` that uses these modules in this order.
  func writeCurriculum(using ids: [String], libraries: [String] = []) throws {
    let uses = ids.map { "<use module=\"\($0)\"/>" }.joined(separator: "\n    ")
    let named = libraries.map { "<library path=\"\($0)\"/>" }.joined(separator: "\n  ")
    try write(
      SampleDocuments.curriculum.replacing("<library path=\"../library\"/>", with: named)
        .replacing("<use module=\"nib\"/>", with: uses),
      "curriculum.xml"
    )
  }

  static func module(_ id: String) -> String {
    SampleDocuments.module.replacing("id=\"nib\"", with: "id=\"\(id)\"")
  }

  func reading(limits: XMLLimits = XMLLimits()) -> CurriculumFolder {
    CurriculumFolder(
      path,
      loader: CurriculumLoader(limits: limits, assessorSchemas: [SampleDocuments.assessorSchema])
    )
  }
}
