import Diagnostics
import Testing
import Timetabling

@testable import TimetablingFormats

@Suite("Solutions of course timetabling")
struct CourseSolutionTests {
  private func toy() throws -> Problem {
    let (instance, _) = CourseInstanceReader.read(CourseInstanceTests.toy.utf8, path: "toy.ctt")
    return try #require(instance).problem
  }

  @Test func `are read as they are written`() throws {
    let problem = try toy()
    let text = "one hall 0 0\none hall 1 2\none hall 4 3\ntwo hall 2 0\n"
    let (read, findings) = CourseSolution.read(text.utf8, path: "toy.sol", for: problem)
    let timetable = try #require(read)
    #expect(findings.isEmpty)
    #expect(CourseSolution.text(of: timetable, for: problem) == text)
  }

  @Test func `cost what formulation UD2 says`() throws {
    let problem = try toy()
    // Course one on one day of two (5), each meeting of the curriculum lone but two neighbours
    // (2 for block 3, 2 for course two), course two 5 over the room's 35 seats.
    let text = "one hall 0 0\none hall 0 1\none hall 0 3\ntwo hall 2 0\n"
    let (read, _) = CourseSolution.read(text.utf8, path: "toy.sol", for: problem)
    let evaluation = problem.evaluate(try #require(read))
    #expect(evaluation.score == Score(soft: 14))
    #expect(evaluation.costs == [.leastDays: 5, .compactness: 4, .roomCapacity: 5])
  }

  @Test(arguments: [
    ("one hall 0", "1:11: error[CTT002]"),
    ("eno hall 0 0", "1:1: error[CTT004]"),
    ("one lahl 0 0", "1:5: error[CTT004]"),
    ("one hall 5 0", "1:10: error[CTT003]"),
    ("one hall 0 4", "1:12: error[CTT003]"),
    ("two hall 0 0\ntwo hall 0 1", "2:1: error[CTT009]"),
  ])
  func `with faults name line and column`(text: String, expected: String) throws {
    let problem = try toy()
    let (timetable, findings) = CourseSolution.read(text.utf8, path: "toy.sol", for: problem)
    #expect(timetable == nil)
    let shown = findings.map { DiagnosticText().text(of: $0) }
    #expect(shown.first?.hasPrefix("toy.sol:\(expected)") == true, "\(shown)")
  }
}
