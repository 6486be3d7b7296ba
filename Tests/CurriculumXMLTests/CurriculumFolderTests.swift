import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Testing

@Suite("A curriculum's folder") struct CurriculumFolderTests {
  static let context = RuleContext(assessors: ["sample"])

  /// What a check finds, each finding with its file's name below the folder.
  private func findings(
    _ folder: SampleFolder,
    _ keeping: CurriculumFolder.Keeping = .outlines,
    limits: XMLLimits = XMLLimits()
  ) -> [String] {
    let contents = folder.reading(limits: limits).read(keeping: keeping) {
      CurriculumRules.checkModule($0.module, $0.curriculum, in: Self.context)
    }
    var context = Self.context
    context.availableModules = contents.availableModules
    let whole = contents.index.map { CurriculumRules.checkWhole($0, in: context) } ?? []
    return (contents.diagnostics + whole).map {
      let place = $0.location?.description.replacing("\(folder.path)/", with: "") ?? ""
      return "\(place) \($0.code) \($0.message)"
    }
  }

  /// The same findings the old way: all files in memory, then all modules.
  private func findingsOfFiles(_ folder: SampleFolder) throws -> Set<String> {
    let contents = folder.reading().read()
    let files = try #require(contents.files)
    let loaded = folder.reading().loader.load(files)
    let curriculum = try #require(loaded.curriculum)
    #expect(contents.curriculum == curriculum)
    var context = Self.context
    context.availableModules = loaded.availableModules
    let all = loaded.diagnostics + CurriculumRules.check(curriculum, in: context)
    return Set(
      all.map {
        let place = $0.location?.description.replacing("\(folder.path)/", with: "") ?? ""
        return "\(place) \($0.code) \($0.message)"
      }
    )
  }

  private func link(_ place: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
  }

  @Test func `takes no module from outside, whichever link leads there`() throws {
    try SampleFolder.with { outside in
      try outside.write(SampleFolder.module("secret"), "deep/secret/module.xml")
      try SampleFolder.with { folder in
        let inside = SampleFolder(path: "\(folder.path)/a/curriculum")
        try inside.write(SampleFolder.module("own"), "modules/own/module.xml")
        try link("\(inside.path)/modules/secret", to: "\(outside.path)/deep/secret")
        try link("\(inside.path)/modules/twin", to: "own")
        try link("\(folder.path)/a/far", to: "\(outside.path)/deep")
        try inside.writeCurriculum(
          using: ["own", "secret"],
          libraries: ["../far", "../../../\(outside.path.split(separator: "/").last ?? "")/deep"]
        )
        let contents = inside.reading().read()
        #expect(contents.curriculum?.modules.map(\.id) == ["own"])
        #expect(contents.diagnostics.filter { $0.code == "XML011" }.count == 3)
        var reading = inside.reading()
        reading.loader.allowedLibraries = [outside.path]
        let allowed = reading.read()
        #expect(allowed.diagnostics.filter { $0.code == "XML011" }.count == 1)
        #expect(allowed.curriculum?.modules.map(\.id) == ["own", "secret"])
      }
    }
  }

  @Test(arguments: 0..<6)
  func `gives the same findings in the same order however it is read`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let slips = [
      ("validFor=\"P5Y\"", "validFor=\"5Y\""), ("kind=\"nib\"", ""), ("</title>", "</titel>"),
      ("assessment=\"form\"", "assessment=\"from\""), ("size=\"40\"", "size=\"4000\""),
      ("{share}", "{shares}"), ("</class>", ""), ("xml:lang=\"en\"", "xml:lang=\"id\""),
      ("<class ", "<prerequisites><satisfied module=\"m-3\"/></prerequisites><class "),
    ]
    try SampleFolder.with { folder in
      // More than are read on one thread.
      let ids = (0..<150).map { "m-\($0)" }
      try folder.writeCurriculum(using: ids + ["m-7", "missing"])
      for id in ids {
        var text = SampleFolder.module(id)
        while Int.random(in: 0..<3, using: &random) == 0 {
          guard let slip = slips.randomElement(using: &random) else { continue }
          text = text.replacing(slip.0, with: slip.1)
        }
        try folder.write(text, "modules/\(id)/module.xml")
      }
      let outlines = findings(folder, .outlines)
      #expect(outlines.count > 100, "seed \(seed)")
      for _ in 0..<3 {
        #expect(findings(folder, .outlines) == outlines, "seed \(seed)")
        #expect(findings(folder, .everything) == outlines, "seed \(seed)")
      }
      #expect(try findingsOfFiles(folder) == Set(outlines), "seed \(seed)")
    }
  }

  @Test(arguments: [(0, 1), (40, 41), (99, 100)])
  func `the first module beyond the total is named, whatever the threads do`(
    fitting: Int,
    isNamed number: Int
  ) throws {
    try SampleFolder.with { folder in
      let ids = (1...120).map { "m-\($0)" }
      try folder.writeCurriculum(using: ids)
      for id in ids {
        // All of one length.
        let text = SampleFolder.module(id)
        let padding = String(repeating: " ", count: 900 - text.utf8.count)
        try folder.write(text + padding, "modules/\(id)/module.xml")
      }
      let contents = folder.reading().read()
      let files = try #require(contents.files)
      let first = try #require(files.bytes(of: "curriculum.xml")).count
      let limits = XMLLimits(maximumTotalBytes: first + fitting * 900 + 899)
      for _ in 0..<5 {
        let cut = folder.reading(limits: limits).read(keeping: .everything)
        #expect(cut.curriculum?.modules.count == fitting)
        #expect(cut.diagnostics.map(\.code) == ["XML006"])
        #expect(
          cut.diagnostics.first?.location?.path == "\(folder.path)/modules/m-\(number)/module.xml"
        )
        #expect(cut.availableModules.count == 120)
      }
    }
  }

  @Test func `its own modules win over a library's, and outlines hold no bytes`() throws {
    try SampleFolder.with { folder in
      try folder.writeCurriculum(using: ["own", "lent"], libraries: ["shared", "/etc"])
      try folder.write(SampleFolder.module("own"), "modules/own/module.xml")
      try folder.write(SampleFolder.module("other"), "modules/spare/module.xml")
      try folder.write(SampleFolder.module("wrong"), "shared/own/module.xml")
      try folder.write(SampleFolder.module("lent"), "shared/lent/module.xml")
      let contents = folder.reading().read()
      #expect(
        contents.files?.files.map(\.path) == [
          "curriculum.xml", "modules/own/module.xml", "shared/lent/module.xml",
        ]
      )
      #expect(contents.availableModules == ["lent", "own", "spare"])
      #expect(
        contents.diagnostics.map { "\($0.severity) \($0.code)" } == [
          "error XSD005", "error XML011", "warning XML012",
        ]
      )
      let outlines = folder.reading().read(keeping: .outlines)
      #expect(outlines.files == nil)
      #expect(outlines.curriculum?.modules == [])
      #expect(outlines.index?.outlines.map(\.id) == ["own", "lent"])
      #expect(outlines.diagnostics == contents.diagnostics)
    }
  }

  @Test func `white space is layout between the curriculum's elements and nowhere else`() throws {
    let text = SampleDocuments.module
      .replacing("Formulir", with: "  Formulir &amp; &lt;\n<![CDATA[ ]]>lampiran ")
      .replacing("{share}", with: " <b> </b> {share} ")
    let loaded = SampleDocuments.load(module: text)
    let assessment = try #require(loaded.curriculum?.modules.first?.assessments.first)
    #expect(assessment.title.text(in: "id") == "Formulir & < lampiran")
    let field = try #require(assessment.configuration?.elements.first)
    #expect(field.children.count == 3)
    #expect(field.text == "  {share} ")
    #expect(field.elements.first?.children == [.text(" ")])
  }
}
