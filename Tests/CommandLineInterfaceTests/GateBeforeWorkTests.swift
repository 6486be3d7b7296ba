import Foundation
import Testing

/// Whoever works for an answer was let through before; whoever is not let through is told at once.
@Suite("The gate is asked before the work") struct GateBeforeWorkTests {
  /// Curriculum; what was handed in before; what is tried on a terminal; what is said of it.
  static let refused: [(String, [String], String, [String])] = [
    (
      "okoce-2018", [], "quiz take P000001 basic-knowledge",
      ["is not open yet", "first finish", "'okoce next P000001' shows what can be done now"]
    ),
    ("okoce-2018", [], "submit P000001 nib-document", ["is not open yet", "first finish"]),
    (
      "okoce-2020", [identity], "quiz take P000001 nib-document",
      ["is not a quiz", "'okoce submit P000001 nib-document'"]
    ),
    (
      "okoce-2020", [identity], "submit P000001 basic-class/post-test",
      ["waits until", "'okoce next P000001'"]
    ),
    ("okoce-2020", [identity], "submit P000001 basic-class/attendance", ["PRG016"]),
    ("okoce-2020", [identity], "quiz take P000001 basic-class/attendance", ["PRG016"]),
    (
      "okoce-2020", [identity], "submit P000001 identity",
      ["is done already", "okoce next P000001"]
    ),
    (
      "okoce-2020", [identity, profile], "submit P000001 profile-review",
      ["still waits for its review", "'okoce progress P000001'"]
    ),
  ]
  static let identity =
    "submit P000001 identity --field number=3171010101900001 --field kelurahan=Gambir "
    + "--field phone=081200000001 --field business-line=culinary"
  static let profile = "submit P000001 profile-review --field 'description=Kue basah'"

  @Test(arguments: refused)
  func `a question is never shown for what would be refused`(
    curriculum: String,
    before: [String],
    tried: String,
    said: [String]
  ) throws {
    let okoce = try Self.begin(curriculum)
    defer { okoce.remove() }
    for line in before { _ = try okoce.run("okoce \(line)") }
    let screen = try okoce.runOnTerminal("okoce \(tried) --lang en", columns: 240, typing: ["x"])
    #expect(screen.status == 1, "\(screen.text)")
    for words in said { #expect(screen.text.contains(words), "\(screen.text)") }
    #expect(!screen.text.contains("1/"), "\(screen.text)")
  }

  private static func begin(_ curriculum: String) throws -> OkoceProcess {
    var okoce = try OkoceProcess()
    okoce.variables["NO_COLOR"] = "1"
    for line in [
      "okoce curriculum publish Curricula/\(curriculum)",
      "okoce centre open Curricula/jakarta/centres.xml",
      "okoce participant add 'Peserta Contoh' --curriculum \(curriculum) --centre Gambir",
    ] {
      let answer = try okoce.run(line)
      #expect(answer.status == 0, "\(line): \(answer)")
    }
    return okoce
  }

  // MARK: - A clock

  /// What is typed at a terminal before the clock starts; whether it starts.
  static let answers: [(String, Bool)] = [
    ("tidak", false), ("batal", false), ("\u{4}", false), ("ya", true),
  ]

  @Test(arguments: answers)
  func `a clock starts only once the person says so`(typed: String, starts: Bool) throws {
    var okoce = try TimedQuizTests.begin()
    defer { okoce.remove() }
    let screen = try okoce.runOnTerminal(
      "okoce quiz take P000001 questions",
      columns: 200,
      [("Mulai sekarang?", [typed])] + (starts ? [("1/2", ["\u{1B}"])] : [])
    )
    #expect(screen.text.contains("2 soal dan waktunya 20:00"), "\(screen.text)")
    #expect(screen.text.contains("1/2") == starts, "\(screen.text)")
    #expect(try Self.isUnderWay(&okoce) == starts)
  }

  @Test func `a clock never starts where no one can answer`() throws {
    var okoce = try TimedQuizTests.begin()
    defer { okoce.remove() }
    for line in ["okoce quiz take P000001 questions", "okoce quiz take P000001 questions --yes"] {
      let answer = try okoce.run(line)
      #expect(answer.status == 1, "\(answer)")
      #expect(answer.error.contains("SUB009"), "\(answer)")
    }
    #expect(try okoce.run("okoce quiz take P000001 questions", input: "1\n1\n\n").status == 1)
    #expect(try !Self.isUnderWay(&okoce))
    // What comes through a pipe is taken once somebody says that it is meant.
    let piped = try okoce.run("okoce quiz take P000001 questions --yes", input: "1\n1\n\n")
    #expect(piped.status == 0, "\(piped)")
    #expect(piped.output.contains("100"), "\(piped)")
  }

  /// What goes on an hour later is over, so that nothing is asked; what was not begun asks first.
  private static func isUnderWay(_ okoce: inout OkoceProcess) throws -> Bool {
    let line = "okoce submit P000001 questions --field one.RESPONSE=A --lang en"
    return try !okoce.run(line).error.contains("was not begun")
  }

  @Test func `the end of the input keeps what was answered`() throws {
    let okoce = try Self.begin("okoce-2020")
    defer { okoce.remove() }
    let line = "okoce submit P000001 identity --lang en"
    let first = try okoce.runOnTerminal(line, typing: ["3171010101900001", "\u{4}"])
    #expect(first.status == 1, "\(first.text)")
    #expect(first.text.contains("your answers are kept"), "\(first.text)")
    let second = try okoce.runOnTerminal(line, typing: ["\u{4}"])
    #expect(second.text.contains("2/8"), "\(second.text)")
    #expect(!second.text.contains("1/8"), "\(second.text)")
  }

  // MARK: - Files

  @Test func `a file that can't be written is refused before the work`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    let path = "no-such-folder/quiz.xml"
    for line in [
      "okoce quiz import missing.gift --output \(path)",
      "okoce book missing.csv --from 2026-01-01 --to 2026-01-31 --output \(path)",
      "okoce timetable solve missing.ctt --output \(path)",
    ] {
      let answer = try okoce.run(line + " --lang en")
      #expect(answer.status == 2, "\(line): \(answer)")
      #expect(answer.error.contains("RUN002"), "\(line): \(answer)")
    }
  }

  @Test func `importing questions never overwrites a file by accident`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try "::A:: Satu? {=Ya ~Tidak}\n".write(
      to: okoce.folder.appendingPathComponent("soal.gift"),
      atomically: true,
      encoding: .utf8
    )
    let module = okoce.folder.appendingPathComponent("module.xml")
    try "mine".write(to: module, atomically: true, encoding: .utf8)
    let line = "okoce quiz import soal.gift --output module.xml"
    let refused = try okoce.run(line)
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.error.contains("RUN003"), "\(refused)")
    #expect(try String(contentsOf: module, encoding: .utf8) == "mine")
    #expect(try okoce.run(line + " --replace").status == 0)
  }
}
