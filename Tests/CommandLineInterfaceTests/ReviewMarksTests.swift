import AssessmentKit
import CurriculumModel
import Diagnostics
import Testing

@testable import CommandLineInterface

struct ReviewMarksTests {
  private static let rubric = Rubric(
    criteria: ["home", "product"].map { id in
      Rubric.Criterion(
        id: id,
        title: LocalizedText(id: id, en: id),
        weight: 1,
        levels: ["no", "yes"].map { level in
          Rubric.Level(
            id: level,
            title: LocalizedText(id: level, en: level),
            points: level == "yes" ? 1 : 0
          )
        }
      )
    },
    passMark: 0.5
  )

  private func check(_ marks: [String]) throws(CommandFailure) -> [String: String] {
    let arguments = marks.compactMap { FieldArgument(argument: $0) }
    return try ReviewMarks(arguments, language: .english).checked(by: Self.rubric)
  }

  @Test func `a level for each criterion is taken as it is`() throws {
    #expect(try check(["home=yes", "product=no"]) == ["home": "yes", "product": "no"])
  }

  @Test(arguments: [
    (["home=yes"], ["REV001"]),
    (["home=maybe", "colour=red"], ["REV003", "REV001", "REV002"]),
    (["home=yes", "home=no", "product=yes"], ["REV004"]),
  ])
  func `every wrong mark is named at once`(marks: [String], codes: [String]) throws {
    let failure = try #require(throws: CommandFailure.self) { try check(marks) }
    #expect(failure.findings.map { "\($0.code)" } == codes)
    #expect(failure.status == .refused)
  }

  @Test func `the repair names the levels that may be given`() throws {
    let failure = try #require(throws: CommandFailure.self) { try check(["home=yes"]) }
    #expect(failure.findings.first?.fix == "use --mark with one of product=no, product=yes")
  }
}
