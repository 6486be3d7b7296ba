import Foundation

@testable import Programme

/// The shipped curriculum of 2020 again, as a version 2.0.0 in which modules were renamed or left.
struct SecondVersion {
  let place: TemporaryOffice
  private let folder: URL

  init(_ place: TemporaryOffice) throws {
    self.place = place
    folder = place.folder.appending(path: "second")
    let shipped = URL(filePath: TemporaryOffice.curricula)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["okoce-2020", "modules"] {
      try FileManager.default.copyItem(
        at: shipped.appending(path: name),
        to: folder.appending(path: name)
      )
    }
    try replace("version=\"1.2.0\"", with: "version=\"2.0.0\"", in: "okoce-2020/curriculum.xml")
  }

  var path: String { folder.appending(path: "okoce-2020").path }

  func rename(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(
      at: folder.appending(path: "modules/\(old)"),
      to: folder.appending(path: "modules/\(new)")
    )
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".xml") {
      try replace("id=\"\(old)\"", with: "id=\"\(new)\"", in: file)
      try replace("module=\"\(old)\"", with: "module=\"\(new)\"", in: file)
    }
  }

  /// Lets a step ask for a module that it left to choice before.
  func require(_ module: String) throws {
    try replace(
      "<use module=\"\(module)\" required=\"false\"/>",
      with: "<use module=\"\(module)\"/>",
      in: "okoce-2020/curriculum.xml"
    )
  }

  func leaveOut(_ module: String) throws {
    try replace(
      "<use module=\"\(module)\" required=\"false\"/>",
      with: "",
      in: "okoce-2020/curriculum.xml"
    )
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    try text.replacingOccurrences(of: old, with: new)
      .write(to: url, atomically: true, encoding: .utf8)
  }

  func publish() throws {
    _ = try place.office.publishCurriculum(at: path, by: place.administrator)
  }
}
