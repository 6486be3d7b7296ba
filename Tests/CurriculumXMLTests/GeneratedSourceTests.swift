import Foundation
import Testing

@testable import CurriculumXML

@Suite("Generated sources")
struct GeneratedSourceTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func `the embedded schemas are the files in Curricula/schema`() throws {
    #expect(try Self.text("Curricula/schema/curriculum.xsd") == CurriculumSchema.text)
    #expect(try Self.text("Curricula/schema/xml.xsd") == LanguageSchema.text)
  }

  @Test func `every pattern of the schemas is explained in plain words`() throws {
    let schema = try ["curriculum", "assessor"].map {
      try Self.text("Curricula/schema/\($0).xsd")
    }.joined()
    let patterns = schema.matches(of: /<xs:pattern value="([^"]+)"\/>/).map { String($0.1) }
    #expect(patterns.count >= 8)
    #expect(Set(patterns) == Set(ValueDescription.patterns.map(\.pattern)))
  }
}
