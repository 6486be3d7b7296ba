import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Mentoring
import Testing

@Suite("A mentor's visits and the actions agreed on them")
struct MentoringAssessorTests {
  static func outcome(
    _ visits: [String],
    _ actions: [String] = [],
    attributes: String = "visits=\"3\" spacingDays=\"14\" closedShare=\"50\""
  ) throws -> Outcome {
    let text = "<mentoring xmlns=\"urn:okoce:assessor:mentoring:1\" \(attributes)/>"
    var fields = ["visits": (["tanggal,pendamping,topik"] + visits).joined(separator: "\n")]
    if !actions.isEmpty {
      fields["actions"] = (["tindakan,tenggat,selesai,bukti"] + actions).joined(separator: "\n")
    }
    return try MentoringAssessor().assess(
      AssessmentRequest(
        module: "m",
        assessment: "a",
        configuration: try #require(MarkupLoader.root(of: Array(text.utf8), path: "c.xml")),
        submission: Submission(fields: fields),
        today: try #require(Day("2026-11-20"))
      )
    )
  }

  private static let three = ["1-9-2026,A,kas", "15-9-2026,A,izin", "1-10-2026,B,harga"]

  /// Visits; actions; whether it is passed; the codes.
  static let rows: [([String], [String], Bool, [String])] = [
    (three, [], true, ["mentoring.visits"]),
    (["1-9-2026,A,kas", "14-9-2026,A,izin", "1-10-2026,B,x"], [], false, ["mentoring.visits"]),
    (["1-9-2026,A,kas", "1-9-2026,A,kas", "1-9-2026,A,kas"], [], false, ["mentoring.visits"]),
    (
      three, ["Urus NIB,1-10-2026,25-9-2026,NIB", "Foto,1-12-2026,,"], true,
      ["mentoring.visits", "mentoring.closed", "mentoring.open"]
    ),
    (
      three, ["Urus NIB,1-10-2026,25-9-2026,"], false,
      ["mentoring.visits", "mentoring.closed", "mentoring.late"]
    ),
  ]

  @Test("Visits too near don't count, and open actions are carried forward", arguments: rows)
  func judged(visits: [String], actions: [String], isPassed: Bool, codes: [String]) throws {
    let outcome = try Self.outcome(visits, actions)
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
    #expect(outcome.findings.map(\.code) == codes)
  }

  /// The actions of a plan; whether it is passed; the codes.
  static let plans: [([String], Bool, [String])] = [
    (
      ["Urus NIB,1-12-2026,,", "Catat kas,5-12-2026,,", "Foto produk,9-12-2026,,"], true,
      ["mentoring.visits", "mentoring.actions"] + Array(repeating: "mentoring.open", count: 3)
    ),
    (
      ["Urus NIB,1-12-2026,,", "Catat kas,5-12-2026,,"], false,
      ["mentoring.visits", "mentoring.actions", "mentoring.open", "mentoring.open"]
    ),
    ([], false, ["mentoring.visits", "mentoring.actions"]),
  ]

  @Test("A plan needs so many actions with a date, none of them closed yet", arguments: plans)
  func planned(actions: [String], isPassed: Bool, codes: [String]) throws {
    let outcome = try Self.outcome(
      ["1-11-2026,A,rencana"],
      actions,
      attributes: "visits=\"1\" actions=\"3\""
    )
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
    #expect(outcome.findings.map(\.code) == codes)
  }

  @Test("What can't be read is named by table and line")
  func unreadable() throws {
    let outcome = try Self.outcome(["1-12-2026,A,kas", "x,A,kas", "1-9-2026,,kas"], ["a,b,,"])
    #expect(outcome.verdict == .incomplete(missing: ["visits", "actions"]))
    #expect(outcome.findings.map(\.reference) == ["visits:2", "visits:3", "visits:4", "actions:2"])
  }
}
