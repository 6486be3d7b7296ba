import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Testing

/// The items of a test in files of their own, in the module's folder.
@Suite struct `Files that a module names` {
  static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  static func item(_ name: String) -> String {
    "<qti-assessment-item xmlns=\"\(namespace)\" identifier=\"\(name)\" title=\"\(name)\"/>"
  }

  static func module(_ references: [String], inline: String = "") -> String {
    let named = references.enumerated().map {
      "\n<qti-assessment-item-ref identifier=\"r\($0.offset)\" href=\"\($0.element)\"/>"
    }
    return SampleDocuments.module.replacing("assessor=\"sample\"", with: "assessor=\"quiz\"")
      .replacing(
        /<sample[^!]*<\/sample>/,
        with: """
          <quiz xmlns="urn:okoce:assessor:quiz:1"><qti-assessment-test xmlns="\(namespace)" \
          identifier="t"><qti-test-part identifier="p">\(named.joined())</qti-test-part>\
          </qti-assessment-test>\(inline)</quiz>
          """
      )
  }

  private static func items(_ curriculum: Curriculum?) -> [String] {
    curriculum?.modules.first?.assessments.first?.configuration?.elements.dropFirst()
      .compactMap { $0["identifier"] } ?? []
  }

  @Test func `are read with it, kept with it, and come out of the kept bytes again`() throws {
    try SampleFolder.with { folder in
      try folder.writeCurriculum(using: ["nib"])
      let text = Self.module(["items/a.xml", "b.xml", "items/a.xml"])
      try folder.write(text, "modules/nib/module.xml")
      try folder.write(Self.item("a"), "modules/nib/items/a.xml")
      try folder.write(Self.item("b"), "modules/nib/b.xml")
      let contents = folder.reading().read()
      #expect(contents.diagnostics.filter { $0.severity == .error } == [])
      #expect(Self.items(contents.curriculum) == ["a", "b"])
      let files = try #require(contents.files)
      #expect(
        files.files.map(\.path) == [
          "curriculum.xml", "modules/nib/b.xml", "modules/nib/items/a.xml",
          "modules/nib/module.xml",
        ]
      )
      #expect(files.availableModules == ["nib"])
      // What was published needs the folder no longer, and never changes with it.
      let published = try #require(CurriculumFiles(canonicalBytes: files.canonicalBytes))
      try FileManager.default.removeItem(atPath: folder.path + "/modules")
      let loaded = CurriculumLoader().load(published, validating: false)
      #expect(Self.items(loaded.curriculum) == ["a", "b"])
    }
  }

  @Test func `an item that stands in the module itself needs no file`() throws {
    try SampleFolder.with { folder in
      try folder.writeCurriculum(using: ["nib"])
      try folder.write(
        Self.module(["items/a.xml"], inline: Self.item("a")),
        "modules/nib/module.xml"
      )
      let contents = folder.reading().read()
      #expect(Self.items(contents.curriculum) == ["a"])
      #expect(contents.files?.files.count == 2)
    }
  }

  /// What is named; what stands in `items/a.xml`; the finding's file and what it says.
  static let refused: [(href: String, content: String, place: String, words: String)] = [
    ("../other/a.xml", "", "module.xml", "outside the module's folder"),
    ("items/../../a.xml", "", "module.xml", "outside the module's folder"),
    ("/etc/passwd", "", "module.xml", "outside the module's folder"),
    ("file:///etc/passwd", "", "module.xml", "outside the module's folder"),
    ("items/%2e%2e/a.xml", "", "module.xml", "outside the module's folder"),
    ("items/a.xml", "<p/>", "items/a.xml", "begins with <p>"),
    ("items/a.xml", "<qti-assessment-item", "items/a.xml", ""),
    ("items/a.xml", "<!DOCTYPE x><x/>", "items/a.xml", "DOCTYPE"),
    ("linked/a.xml", "", "module.xml", "not a plain file"),
  ]

  @Test func `one that leads out of the folder, or holds another item, is named with its place`()
    throws
  {
    for row in Self.refused {
      try SampleFolder.with { folder in
        try folder.writeCurriculum(using: ["nib"])
        try folder.write(Self.module([row.href]), "modules/nib/module.xml")
        try folder.write(Self.item("a"), "modules/other/a.xml")
        try folder.write(Self.item("a"), "a.xml")
        try FileManager.default.createSymbolicLink(
          atPath: folder.path + "/modules/nib/linked",
          withDestinationPath: folder.path + "/modules/other"
        )
        if !row.content.isEmpty { try folder.write(row.content, "modules/nib/items/a.xml") }
        let contents = folder.reading().read()
        let errors = contents.diagnostics.filter { $0.severity == .error }
        #expect(errors.count == 1, "\(row.href): \(errors.map(\.message))")
        let path = errors.first?.location?.path ?? ""
        #expect(path == "\(folder.path)/modules/nib/\(row.place)", "\(row.href)")
        #expect(errors.first?.location?.line ?? 0 >= 1)
        #expect(
          row.words.isEmpty || errors.first?.message.contains(row.words) == true,
          "\(row.href): \(errors.map(\.message))"
        )
        #expect(Self.items(contents.curriculum) == [])
        #expect(folder.reading().read(keeping: .outlines).diagnostics == contents.diagnostics)
      }
    }
  }

  @Test
  func `files of one name, and an item of another name than its file, are items of their own`()
    throws
  {
    try SampleFolder.with { folder in
      try folder.writeCurriculum(using: ["nib"])
      let hrefs = ["items/a.xml", "more/a.xml", "other.xml"]
      try folder.write(Self.module(hrefs), "modules/nib/module.xml")
      try folder.write(Self.item("a"), "modules/nib/items/a.xml")
      try folder.write(Self.item("a"), "modules/nib/more/a.xml")
      try folder.write(Self.item("c"), "modules/nib/other.xml")
      let contents = folder.reading().read()
      #expect(contents.diagnostics.filter { $0.severity == .error } == [])
      #expect(Self.items(contents.curriculum) == ["a", "a", "c"])
      let configuration = contents.curriculum?.modules.first?.assessments.first?.configuration
      #expect(configuration?.elements.compactMap { $0["href"] } == hrefs)
    }
  }

  @Test func `the finding about a reference stands on its line`() throws {
    try SampleFolder.with { folder in
      try folder.writeCurriculum(using: ["nib"])
      let text = Self.module(["items/a.xml", "../b.xml"])
      try folder.write(text, "modules/nib/module.xml")
      try folder.write(Self.item("a"), "modules/nib/items/a.xml")
      let finding = try #require(
        folder.reading().read().diagnostics.first { $0.code == "XML013" }
      )
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = try #require(lines.firstIndex { $0.contains("../b.xml") })
      #expect(finding.location?.line == line + 1)
      #expect(finding.location?.column == 1)
    }
  }
}
