import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("A floor plan")
struct FloorPlanTests {
  static let monday = day("2026-03-02")

  /// A free stall, one that is taken, one in arrears, one that is sealed, and two floors.
  static var log: HallLog {
    var log = HallLog(stalls: 4)
    log.add(
      .stallsEntered([
        Stall(id: "A-001", width: 250, depth: 150, place: PlanPlace(column: 3, row: 2)),
        // The same place as the one before it.
        Stall(id: "A-002", trades: ["food"], place: PlanPlace(column: 3, row: 2)),
        Stall(id: "B-<1>", floor: 2),
      ]),
      on: Self.monday
    )
    for number in 2...4 { log.hand(number, on: Self.monday) }
    log.close(Self.monday, opened: [2, 3, 4])
    log.pay(2, 4_000, on: Self.monday)
    log.add(
      .sealed(
        Seal(
          stall: "A-004",
          from: Self.monday.adding(days: 1),
          through: day("2026-04-01"),
          reason: "x"
        )
      ),
      on: Self.monday
    )
    return log
  }

  static let plan = FloorPlan(log.ledger, on: day("2026-03-03"))

  @Test func `each stall stands where it is drawn, and the rest in rows below`() {
    #expect(
      Self.plan.floors.map { floor in
        floor.cells.map {
          "\($0.stall.id) \($0.place.column),\($0.place.row) \($0.status.rawValue)"
        }
      } == [
        [
          "A-001 3,2 free", "A-002 1,3 taken", "A-003 2,3 in-arrears", "A-004 3,3 sealed",
        ], ["B-<1> 1,1 free"],
      ]
    )
    #expect(Self.plan.floors.map(\.columns) == [3, 1])
    #expect(Self.plan.floors.map(\.rows) == [3, 1])
    #expect(FloorPlan.Status.allCases.map(Self.plan.count) == [2, 1, 1, 1])
  }

  @Test func `a floor on which nobody drew anything has rows of ten`() {
    let plan = FloorPlan(HallLog(stalls: 23).ledger, on: Self.monday)
    let cells = plan.floors.first?.cells ?? []
    #expect(cells.map(\.place.row).max() == 3)
    #expect(cells.last.map { [$0.place.column, $0.place.row] } == [3, 3])
    #expect(Set(cells.map(\.place)).count == 23)
  }

  @Test func `who is only as far behind as the rules allow is not in arrears yet`() {
    var log = Self.log
    log.add(.rulesSet(HallRules(reminderAfterDays: 2, source: "x")), on: Self.monday)
    #expect(FloorPlan(log.ledger, on: day("2026-03-03")).count(.inArrears) == 0)
    log.close(day("2026-03-03"), opened: [2, 3])
    #expect(FloorPlan(log.ledger, on: day("2026-03-03")).count(.inArrears) == 1)
    // The day before, the seal was not on and one day was unpaid.
    #expect(FloorPlan(log.ledger, on: Self.monday).count(.sealed) == 0)
  }

  @Test(arguments: [
    (
      "id",
      ["Denah kios", "Lantai 1", "Kosong: 2", "Terisi: 1", "Menunggak: 1", "Disegel: 1", ">M<"]
    ),
    ("en", ["Floor plan", "Floor 1", "Free: 2", "Taken: 1", "In arrears: 1", "Sealed: 1", ">A<"]),
  ])
  func `both languages say all of it, with a letter and a pattern for each status`(
    language: String,
    words: [String]
  ) {
    let svg = Self.plan.svg(in: language)
    for word in words { #expect(svg.contains(word), "\(word)") }
    for status in FloorPlan.Status.allCases {
      #expect(svg.contains("<pattern id=\"\(status.rawValue)\""))
      #expect(svg.contains("fill=\"url(#\(status.rawValue))\""))
    }
    #expect(Set(FloorPlan.Status.allCases.map { $0.letter.text(in: language) }).count == 4)
    #expect(svg.contains("B-&lt;1&gt;"))
  }

  @Test(arguments: [
    ("id", "<td>A-001</td><td>1</td><td>2,5 × 1,5</td><td>semua</td><td>Kosong</td>"),
    ("en", "<td>A-001</td><td>1</td><td>2.5 × 1.5</td><td>any</td><td>Free</td>"),
  ])
  func `the page lists every stall and asks nothing of anybody`(language: String, row: String) {
    let page = Self.plan.html(in: language)
    #expect(page.contains(row))
    #expect(page.contains("<html lang=\"\(language)\">"))
    for word in ["<script", "http-equiv", "src=", "href=", "@import", "url(http"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(.enabled("needs Python 3", { run("python3 --version").status == 0 }))
  func `a strict parser reads the drawing and the page`() throws {
    let files = TemporaryFiles()
    defer { files.remove() }
    var log = Self.log
    var profile = HallProfile.sample
    profile.name = "Hall \"7\" <&> 'Kota' \u{1} 市"
    log.add(.entered(profile), on: Self.monday)
    let plan = FloorPlan(log.ledger, on: Self.monday)
    let svg = files.write(plan.svg(in: "id"), as: "plan.svg")
    // All but the first line is well-formed XML apart from two elements that HTML leaves open.
    let page = files.write(
      plan.html(in: "en").split(separator: "\n").dropFirst().map { line in
        line.hasPrefix("<meta") ? "\(line.dropLast())/>" : String(line)
      }.joined(separator: "\n"),
      as: "plan.html"
    )
    let script = "import sys; from xml.dom.minidom import parse; [parse(p) for p in sys.argv[1:]]"
    let answer = run("python3 -c '\(script)' \(svg) \(page)")
    #expect(answer.status == 0, "\(answer.output)")
  }

  @Test(arguments: [
    (250, 150, "2.5 × 1.5"), (200, 105, "2 × 1.05"), (75, 10, "0.75 × 0.1"), (0, 150, ""),
  ])
  func `sizes are written in metres`(width: Int, depth: Int, text: String) {
    #expect(Stall(id: "A-001", width: width, depth: depth).sizeText(in: "en") == text)
  }
}
