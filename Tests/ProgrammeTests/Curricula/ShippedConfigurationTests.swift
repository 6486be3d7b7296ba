import AssessmentKit
import BuiltInAssessors
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Testing

@Suite("The shipped modules' assessments") struct ShippedConfigurationTests {
  @Test func `every module's configuration is valid and its assessor finds nothing`() throws {
    let folder = ConfigurationFiles.root.appending(path: "Curricula/modules")
    let ids = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let result = ConfigurationFiles.load(
      modules: try ids.map { id in
        (id, Array(try Data(contentsOf: folder.appending(path: "\(id)/module.xml"))))
      }
    )
    for finding in result.diagnostics { Issue.record("\(finding)") }
    let modules = try #require(result.curriculum).modules
    #expect(modules.map(\.id.rawValue).sorted() == ids)
    #expect(ids.count >= 20)
    let registry = try AssessorRegistry(BuiltInAssessors.all)
    for module in modules {
      for assessment in module.assessments {
        let configuration = try #require(
          assessment.configuration,
          "\(module.id)/\(assessment.id) has no configuration"
        )
        let assessor = try registry.assessor(assessment.assessor)
        for finding in assessor.check(configuration) {
          Issue.record("\(module.id)/\(assessment.id): \(finding)")
        }
        for field in assessor.fields(for: configuration) {
          #expect(
            ["id", "en"].allSatisfy { !field.label.text(in: $0).isEmpty },
            "\(module.id)/\(assessment.id): field '\(field.name)' has no label"
          )
        }
      }
    }
  }

  /// Figures are known only once their parameters are, so each day has to be tried.
  @Test(
    arguments: ["okoce-2018", "okoce-2020", "jakarta-halls"],
    ["2026-01-01", "2026-10-17", "2028-12-31"]
  )
  func `with the parameters of a day an assessor can work`(name: String, day: String) throws {
    let folder = ConfigurationFiles.root.appending(path: "Curricula/\(name)").path
    let read = CurriculumFolder(folder, loader: ConfigurationFiles.loader).read()
    let curriculum = try #require(read.curriculum)
    let registry = try AssessorRegistry(BuiltInAssessors.all)
    let today = try #require(Day(day))
    #expect(!curriculum.modules.isEmpty)
    for module in curriculum.modules {
      let resolution = ParameterResolution(
        module: module.parameters,
        curriculum: curriculum.parameters,
        on: today
      )
      for assessment in module.assessments {
        let configuration = try resolution.configuration(try #require(assessment.configuration))
        let assessor = try registry.assessor(assessment.assessor)
        #expect(assessor.check(configuration) == [], "\(module.id)/\(assessment.id)")
        // Nothing is handed in, so nothing can pass; a fault would throw.
        let outcome = try assessor.assess(
          AssessmentRequest(
            module: module.id,
            assessment: assessment.id,
            configuration: configuration,
            submission: Submission(),
            today: today
          )
        )
        let needed = assessor.fields(for: configuration).contains(where: \.isRequired)
        #expect(outcome.verdict != .passed, "\(module.id)/\(assessment.id)")
        #expect(!needed || outcome.verdict.name == "incomplete", "\(module.id)/\(assessment.id)")
      }
    }
  }
}
