import Testing

@Suite("Every source file")
struct SourceFileTests {
  static let swiftFiles = Repository.files(below: Repository.swiftFolders, suffix: ".swift")

  /// Words that say nothing about what a file is for.
  static let emptyNames = [
    "Utils", "Util", "Helper", "Helpers", "Manager", "Common", "Misc", "Impl", "Base",
  ]

  @Test func `there are source files to look at`() {
    #expect(Self.swiftFiles.count > 50)
  }

  @Test func `has a name that says what it is for`() {
    for path in Self.swiftFiles {
      let name = String((path.split(separator: "/").last ?? "").dropLast(6))
      for word in Self.emptyNames where name.hasSuffix(word) {
        Issue.record("\(path): error: a name ending in \(word) says nothing; name its purpose")
      }
    }
  }

  @Test func `stays under 400 lines, and nine of ten under 300`() throws {
    var long = 0
    for path in Self.swiftFiles where !path.contains("/Generated/") {
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > 300 { long += 1 }
      if lines.count > 400 {
        Issue.record("\(path):1: error: \(lines.count) lines; split it by purpose")
      }
    }
    #expect(long * 10 < Self.swiftFiles.count)
  }

  @Test func `leaves no marker for somebody else to find`() throws {
    let markers = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    for path in Self.swiftFiles {
      for (number, line) in try Repository.text(path).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).enumerated() {
        for marker in markers where line.contains(marker) {
          Issue.record("\(path):\(number + 1): error: \(marker) is banned; do it or open an issue")
        }
      }
    }
  }

  @Test func `proves every unchecked Sendable in the line above it`() throws {
    let word = "@unchecked " + "Sendable"
    for path in Self.swiftFiles {
      let lines = try Repository.text(path).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      for (number, line) in lines.enumerated() where line.contains(word) {
        let above = number > 0 ? lines[number - 1].trimmingPrefix { $0 == " " } : ""
        #expect(above.hasPrefix("//"), "\(path):\(number + 1): error: say why this is safe")
      }
    }
  }
}
