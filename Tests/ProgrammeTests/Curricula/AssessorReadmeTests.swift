import AssessmentKit
import BuiltInAssessors
import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Testing

@Suite("The assessors' READMEs") struct AssessorReadmeTests {
  /// The text of `Plugins/<Name>/README.md`, where `<Name>Assessor` is the type.
  static func readme(_ assessor: any Assessor) throws -> String {
    let folder = String(describing: type(of: assessor)).dropLast("Assessor".count)
    let file = ConfigurationFiles.root.appending(path: "Plugins/\(folder)/README.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test(arguments: BuiltInAssessors.all.map(\.descriptor.id))
  func `every example is valid and its assessor finds nothing`(id: AssessorID) throws {
    let assessor = try AssessorRegistry(BuiltInAssessors.all).assessor(id)
    let readme = try Self.readme(assessor)
    let examples = readme.matches(of: /```xml\n((?s:.*?))```/).map { String($0.1) }
    #expect(!examples.isEmpty)
    for example in examples {
      let result = ConfigurationFiles.load(configuration: example, of: id)
      for finding in result.diagnostics { Issue.record("\(finding)") }
      let configuration = try #require(
        result.curriculum?.modules.first?.assessments.first?.configuration
      )
      #expect(configuration.namespace == assessor.descriptor.namespace)
      #expect(assessor.check(configuration) == [])
    }
  }

  @Test(arguments: BuiltInAssessors.all.map(\.descriptor.id))
  func `every attribute of the grammar is described`(id: AssessorID) throws {
    let assessor = try AssessorRegistry(BuiltInAssessors.all).assessor(id)
    let readme = try Self.readme(assessor)
    let attributes = assessor.descriptor.schema.matches(of: /<xs:attribute name="(\w+)"/)
    #expect(!attributes.isEmpty)
    for attribute in attributes.map(\.1) {
      #expect(
        readme.contains("`\(attribute)`") || readme.contains(" \(attribute)=\""),
        "README of '\(id)' doesn't describe \(attribute)"
      )
    }
  }

  @Test func `a wrong example would be found`() {
    let result = ConfigurationFiles.load(
      configuration: "<attendance xmlns=\"urn:okoce:assessor:attendance:1\" threshold=\"1.5\"/>",
      of: "attendance"
    )
    #expect(result.hasErrors)
  }
}
