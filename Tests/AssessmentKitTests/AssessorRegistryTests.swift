import AssessmentKit
import BuiltInAssessors
import CurriculumModel
import Testing

@Suite("The registry of assessors") struct AssessorRegistryTests {
  @Test func `an assessor is found by its id, and ids come in ascending order`() throws {
    let registry = try AssessorRegistry([Careless(id: "visit"), Careless(id: "quiz")])
    #expect(registry.ids == ["quiz", "visit"])
    #expect(registry.assessors.map(\.descriptor.id) == ["visit", "quiz"])
    #expect(try registry.assessor("quiz").descriptor.id == "quiz")
    #expect(registry["oath"] == nil)
  }

  @Test func `two assessors of one id are refused by the names of their types`() {
    let refusal = #expect(throws: DuplicateAssessors.self) {
      try AssessorRegistry(BuiltInAssessors.all + [Careless(id: "document")])
    }
    #expect(
      refusal?.description
        == "assessors DocumentAssessor and Careless both have the id 'document'; "
        + "give one of them another id"
    )
  }

  @Test(
    arguments: [
      ("documnet", ["document", "rubric"], "; did you mean 'document'?"),
      ("rubrik", ["document", "rubric"], "; did you mean 'rubric'?"),
      ("oath", ["document", "rubric"], "; installed are document, rubric"),
      ("oath", [], "; none is installed"),
    ] as [(AssessorID, [AssessorID], String)]
  )
  func `a missing assessor is named with the nearest there is`(
    id: AssessorID,
    known: [AssessorID],
    hint: String
  ) throws {
    let registry = try AssessorRegistry(known.map { Careless(id: $0) })
    let missing = #expect(throws: MissingAssessor.self) { try registry.assessor(id) }
    #expect(missing?.description == "assessor '\(id)' is missing" + hint)
    #expect(missing?.message.languages == ["id", "en"])
  }

  @Test func `every built-in assessor names its namespace after its id`() {
    #expect(BuiltInAssessors.all.count >= 3)
    for assessor in BuiltInAssessors.all {
      let descriptor = assessor.descriptor
      #expect(descriptor.namespace == "urn:okoce:assessor:\(descriptor.id):1")
      #expect(descriptor.schema.contains("targetNamespace=\"\(descriptor.namespace)\""))
      #expect(descriptor.title.languages == ["id", "en"])
    }
  }
}
