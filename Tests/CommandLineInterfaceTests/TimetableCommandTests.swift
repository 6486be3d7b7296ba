import Foundation
import Testing

/// Instances of course timetabling, solved and checked by the real command.
@Suite("The timetable commands") struct TimetableCommandTests {
  private static let instance = """
    Name: Small
    Courses: 2
    Rooms: 2
    Days: 2
    Periods_per_day: 2
    Curricula: 1
    Constraints: 1

    COURSES:
    pricing T1 2 2 30
    labels T2 1 1 10

    ROOMS:
    hall 40
    room 20

    CURRICULA:
    c1 2 pricing labels

    UNAVAILABILITY_CONSTRAINTS:
    labels 0 0

    END.
    """

  private static func prepared() throws -> OkoceProcess {
    let okoce = try OkoceProcess()
    try write(instance, "small.ctt", okoce)
    return okoce
  }

  private static func write(_ text: String, _ name: String, _ okoce: OkoceProcess) throws {
    try text.write(
      to: okoce.folder.appendingPathComponent(name),
      atomically: true,
      encoding: .utf8
    )
  }

  /// Pricing meets on two days and labels on one, so one day has a lone meeting at the best.
  @Test func `a solution is found, written, and costs what its check says`() throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    let solved = try okoce.run("okoce timetable solve small.ctt --moves 20000 --output small.sol")
    #expect(solved.status == 0, "\(solved)")
    #expect(solved.output.hasPrefix("✓ cost 2\n"), "\(solved)")
    let checked = try okoce.run("okoce timetable check small.ctt small.sol --format json")
    #expect(checked.status == 0)
    #expect(checked.output.contains("\"soft\": 2"), "\(checked)")
  }

  @Test func `without a file the solution is all there is on standard output`() throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    let first = try okoce.run("okoce timetable solve small.ctt --moves 5000 --seed 3 --threads 2")
    let second = try okoce.run("okoce timetable solve small.ctt --moves 5000 --seed 3 --threads 2")
    #expect(first.output == second.output)
    let lines = first.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.split(separator: " ").count == 4 })
    #expect(first.error.contains("cost 2"))
  }

  @Test(arguments: [
    ("pricing hall 0 0\npricing hall 0 1\nlabels room 1 0\n", 0, "leastDays", 5),
    ("pricing hall 0 0\npricing hall 1 0\nlabels hall 1 0\n", 1, "roomClash", 1),
    ("pricing hall 0 0\npricing room 1 0\nlabels room 0 1\n", 0, "roomCapacity", 10),
    ("pricing hall 0 0\npricing hall 1 0\nlabels room 0 0\n", 1, "availability", 1),
  ])
  func `each rule has its price`(
    solution: String,
    status: Int32,
    rule: String,
    cost: Int
  ) throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    try Self.write(solution, "by-hand.sol", okoce)
    let checked = try okoce.run("okoce timetable check small.ctt by-hand.sol --format json")
    #expect(checked.status == status, "\(checked)")
    #expect(checked.output.contains("\"\(rule)\": \(cost)"), "\(checked)")
  }

  @Test func `a broken instance is told by line and column, and nothing is solved`() throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    try Self.write(
      Self.instance.replacingOccurrences(of: "labels T2 1", with: "labels T2 one"),
      "broken.ctt",
      okoce
    )
    let solved = try okoce.run("okoce timetable solve broken.ctt --seconds 1")
    #expect(solved.status == 1)
    #expect(solved.output == "")
    #expect(solved.error.hasPrefix("broken.ctt:11:11: error[CTT003]"), "\(solved.error)")
    #expect(try okoce.run("okoce timetable solve nowhere.ctt").status == 2)
    #expect(try okoce.run("okoce timetable solve small.ctt --seconds 0").status == 64)
  }
}
