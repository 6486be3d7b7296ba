import Foundation
import Testing

@Suite("The project's own files")
struct ConfigurationTests {
  @Test func `the format configuration names every rule, since unnamed rules are switched off`()
    throws
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "format", "dump-configuration"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    let known = try rules(in: output)
    let ours = try rules(in: Data(Repository.text(".swift-format").utf8))
    #expect(known.subtracting(ours) == [])
    #expect(known.isEmpty == false)
  }

  @Test(arguments: ["README.md", "README.id.md", "CHANGELOG.md", "docs/ARCHITECTURE.md"])
  func `a document that the project promises is there and has a title`(path: String) throws {
    #expect(try Repository.text(path).hasPrefix("# "))
  }

  @Test func `every link in a document leads to a file`() throws {
    let documents = Repository.files(below: ["docs", "Plugins"], suffix: ".md") + ["README.md"]
    for path in documents {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      for match in try Repository.text(path).matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
        let target = Repository.root.appending(path: folder).appending(path: String(match.1))
        #expect(
          FileManager.default.fileExists(atPath: target.standardized.path),
          "\(path): error: the link \(match.1) leads nowhere"
        )
      }
    }
  }

  private func rules(in configuration: Data) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: configuration) as? [String: Any]
    return Set(try #require(object?["rules"] as? [String: Any]).keys)
  }
}
