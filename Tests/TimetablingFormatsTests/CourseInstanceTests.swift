import Diagnostics
import Testing
import Timetabling

@testable import TimetablingFormats

@Suite("Reading instances of course timetabling")
struct CourseInstanceTests {
  static let toy = """
    Name: Toy
    Courses: 2
    Rooms: 1
    Days: 5
    Periods_per_day: 4
    Curricula: 1
    Constraints: 1

    COURSES:
    one ada 3 2 30
    two bob 1 1 40

    ROOMS:
    hall 35

    CURRICULA:
    first 2 one two

    UNAVAILABILITY_CONSTRAINTS:
    two 4 3

    END.
    """

  @Test func `gives courses, teachers, rooms and curricula in the order of the file`() throws {
    let (read, findings) = CourseInstanceReader.read(Self.toy.utf8, path: "toy.ctt")
    let instance = try #require(read)
    #expect(findings.isEmpty)
    #expect(instance.name == "Toy")
    #expect(instance.problem.classes.map(\.name) == ["one", "two"])
    #expect(instance.problem.classes.map(\.cohorts) == [[0], [0]])
    #expect(instance.problem.classes[1].allowed?.count == 19)
    #expect(instance.problem.rooms.first?.capacity == 35)
  }

  @Test(arguments: [
    ("one ada 3 2 30", "one ada 3 2", "10:12: error[CTT002]"),
    ("one ada 3 2 30", "one ada x 2 30", "10:9: error[CTT003]"),
    ("one ada 3 2 30", "one ada -1 2 30", "10:9: error[CTT003]"),
    ("two bob 1 1 40", "one bob 1 1 40", "11:1: error[CTT005]"),
    ("hall 35", "hall", "14:5: error[CTT002]"),
    ("first 2 one two", "first 3 one two", "17:7: error[CTT006]"),
    ("first 2 one two", "first 2 one tow", "17:13: error[CTT004]"),
    ("two 4 3", "two 5 3", "20:5: error[CTT003]"),
    ("Days: 5", "Days: 0", "4:1: error[CTT008]"),
    ("Days: 5", "Days: five", "4:7: error[CTT003]"),
    ("Days: 5\n", "", "8:1: error[CTT001]"),
    ("Rooms: 1", "Rooms: 2", "13:1: error[CTT006]"),
    ("ROOMS:", "ROOM:", "13:1: error[CTT007]"),
    ("Periods_per_day: 4", "Periods_per_day: 33", "5:1: error[CTT008]"),
  ])
  func `names line and column of a fault`(right: String, wrong: String, expected: String) throws {
    let at = try #require(Self.toy.firstRange(of: right))
    let text = Self.toy.replacingCharacters(in: at, with: wrong)
    let (instance, findings) = CourseInstanceReader.read(text.utf8, path: "toy.ctt")
    #expect(instance == nil)
    let shown = findings.map { DiagnosticText().text(of: $0) }
    #expect(shown.contains { $0.hasPrefix("toy.ctt:\(expected)") }, "\(shown)")
  }

  @Test(arguments: [
    ("Days: 5", "Days: five"), ("Days: 5", "Days: 0"), ("Days: 5", "Days: 401"),
    ("Days: 5", "Days:"),
    ("Days: 5\n", ""), ("Periods_per_day: 4", "Periods_per_day: -4"),
    ("Courses: 2", "Courses: two"),
    ("Rooms: 1", "Rooms: 1 2"),
  ])
  func `one fault of the header is one finding`(right: String, wrong: String) throws {
    let at = try #require(Self.toy.firstRange(of: right))
    let text = Self.toy.replacingCharacters(in: at, with: wrong)
    let findings = CourseInstanceReader.read(text.utf8, path: "toy.ctt").findings
    #expect(findings.count == 1, "\(findings.map { DiagnosticText().text(of: $0) })")
  }

  @Test func `never traps, wherever a file is cut or damaged`() {
    let bytes = Array(Self.toy.utf8)
    for end in bytes.indices {
      _ = CourseInstanceReader.read(bytes[..<end], path: "cut")
      for wrong in [UInt8(0), 0xFF, 10, 32, 57, 45, 58] {
        var damaged = bytes
        damaged[end] = wrong
        _ = CourseInstanceReader.read(damaged, path: "damaged")
      }
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
