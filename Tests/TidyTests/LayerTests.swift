import Testing

@Suite("The layers")
struct LayerTests {
  /// Who alone may import what; paths are folders under `Sources`.
  static let owners: [(module: String, folders: [String])] = [
    ("CLibXML2", ["Sources/CurriculumXML/"]),
    ("CZlib", ["Sources/Archives/"]),
    ("CSQLite", ["Sources/Storage/"]),
    ("CSodium", ["Sources/Hashing/"]),
    ("Subprocess", ["Sources/AssessorHost/"]),
    ("ArgumentParser", ["Sources/CommandLineInterface/", "Sources/okoce/"]),
  ]

  static let productFiles = Repository.files(below: ["Sources", "Plugins"], suffix: ".swift")

  @Test(arguments: owners.indices)
  func `libraries stay behind their one target`(index: Int) throws {
    let (module, folders) = Self.owners[index]
    for path in Self.productFiles where !folders.contains(where: path.hasPrefix) {
      for line in try imports(of: path) {
        #expect(
          line.last != Substring(module),
          "\(path): error: only \(folders) may import \(module)"
        )
      }
    }
  }

  /// Foundation brings a locale library and thousands of conformances into every start.
  @Test func `no product file imports Foundation`() throws {
    for path in Self.productFiles {
      for line in try imports(of: path) {
        #expect(line.last?.hasPrefix("Foundation") == false, "\(path): error: imports \(line)")
      }
    }
  }

  /// Domain targets: no files, no clock, no global state.
  static let domain = [
    "Sources/Diagnostics/", "Sources/CivilTime/", "Sources/OrderedJSON/",
    "Sources/CurriculumModel/", "Sources/AssessmentKit/", "Sources/Progression/", "Sources/Halls/",
    "Sources/Pricing/", "Sources/Outlets/", "Plugins/",
  ]

  @Test(arguments: [
    "Date()", "FileManager", "ProcessInfo", "print(", "fopen(", "clock_gettime", "UUID()",
    "SystemRandomNumberGenerator", ".random(in:", "nonisolated(unsafe)", "getenv(",
  ])
  func `domain targets do no input or output and read no clock`(banned: String) throws {
    for path in Self.productFiles where Self.domain.contains(where: path.hasPrefix) {
      let text = try Repository.text(path)
      #expect(!text.contains(banned), "\(path): error: \(banned) belongs above layer 3")
    }
  }

  @Test func `only the command line prints`() throws {
    for path in Self.productFiles
    where !path.hasPrefix("Sources/CommandLineInterface/") && !path.hasPrefix("Sources/okoce/")
      && path != "Sources/AssessorHost/Generated/AssessorTemplateFiles.swift"
    {
      let text = try Repository.text(path)
      #expect(!text.contains(" print("), "\(path): error: return a value and let the CLI print it")
    }
  }

  private func imports(of path: String) throws -> [[Substring]] {
    try Repository.text(path).split(separator: "\n")
      .map { $0.split(separator: " ") }
      .filter { $0.contains("import") && $0.count <= 4 }
  }
}
