import AssessmentKit
import Bookkeeping
import CivilTime
import CurriculumModel
import CurriculumXML
import Testing

@Suite struct `The final tax as participants work it out` {
  static func outcome(_ fields: [String: String], today: String = "2027-01-10") throws -> Outcome {
    let text = """
      <bookkeeping xmlns="urn:okoce:assessor:bookkeeping:1">
        <finalTax rate="0.5" exemptMillions="500" ceilingMillions="4800"/>
      </bookkeeping>
      """
    return try BookkeepingAssessor().assess(
      AssessmentRequest(
        module: "final-tax",
        assessment: "calculation",
        configuration: try #require(MarkupLoader.root(of: Array(text.utf8), path: "c.xml")),
        submission: Submission(fields: ["taxpayer": "individual"].merging(fields) { $1 }),
        today: try #require(Day(today))
      )
    )
  }

  /// Sixty million a month: nothing until August, 200,000 in September, then 300,000 a month.
  static func year(
    turnover: Int = 60_000_000,
    _ change: (Int) -> Int? = { _ in nil }
  ) -> String {
    (1...12).map { month in
      let tax = change(month) ?? (month < 9 ? 0 : month == 9 ? 200_000 : 300_000)
      return "2026-\(month < 10 ? "0" : "")\(month),\(turnover),\(tax)"
    }.joined(separator: "\n")
  }

  static let head = "bulan,omzet,pajak\n"

  @Test func `sixty million a month makes 1,100,000 in the year`() throws {
    let outcome = try Self.outcome(["taxes": Self.head + Self.year()])
    #expect(outcome.verdict == .passed)
    #expect(outcome.findings.map(\.code) == ["tax.sound"])
    #expect(outcome.score?.max == 12)
  }

  @Test func `a company has no exemption`() throws {
    let outcome = try Self.outcome([
      "taxpayer": "company", "taxes": Self.head + Self.year { _ in 300_000 },
    ])
    #expect(outcome.verdict == .passed)
    let exempt = try Self.outcome(["taxpayer": "company", "taxes": Self.head + Self.year()])
    #expect(exempt.findings.map(\.reference) == (2...10).map { "taxes:\($0)" })
  }

  /// The table; the codes and places of what is found.
  static let wrong: [(String, [String])] = [
    (year { $0 == 9 ? 300_000 : nil }, ["tax.amount taxes:10"]),
    (year { $0 == 12 ? 299_999 : nil }, ["tax.amount taxes:13"]),
    (year { _ in 300_000 }, (2...10).map { "tax.amount taxes:\($0)" }),
    ("2026-01,0,0\n2026-03,0,0", ["tax.month taxes:3"]),
    ("2026-02,0,0", ["tax.month taxes:2"]),
    ("2026-01,0,0\n2026-01,0,0", ["tax.month taxes:3"]),
    ("2026-01,0,0\n2027-01,0,0", ["tax.year taxes:3"]),
    ("2027-02,0,0", ["tax.row taxes:2"]), ("2026-01,,0", ["tax.row taxes:2"]),
    ("2026-01,lima,0\n2026-02,0,-1", ["tax.row taxes:2", "tax.row taxes:3"]),
    ("", ["table.no-rows taxes:1"]),
  ]

  @Test(arguments: wrong) func `what is wrong is named with its line`(
    rows: String,
    found: [String]
  ) throws {
    let outcome = try Self.outcome(["taxes": Self.head + rows])
    #expect(outcome.verdict != .passed)
    #expect(outcome.findings.map { "\($0.code) \($0.reference)" } == found)
  }

  /// The table of a company; verdict and findings.
  static let crossing: [(String, Outcome.Verdict, [String])] = [
    ("1-2026,4800000000,24000000", .passed, ["valid tax.sound"]),
    ("1-2026,4800000001,24000000", .passed, ["valid tax.sound", "warning tax.ceiling"]),
    (
      "2026-01,4000000000,20000000\n2026-02,1000000000,5000000\n2026-03,200000,1000", .passed,
      ["valid tax.sound", "warning tax.ceiling"]
    ),
    (
      "2026-01,4000000000,20000000\n2026-02,1000000000,0", .failed,
      ["error tax.amount", "warning tax.ceiling"]
    ),
    ("1-2018,5000000000,25000000", .failed, ["error tax.ceiling"]),
  ]

  @Test(arguments: crossing)
  func `above the ceiling the final tax goes on to the end of the year`(
    rows: String,
    verdict: Outcome.Verdict,
    found: [String]
  ) throws {
    let outcome = try Self.outcome(["taxpayer": "company", "taxes": Self.head + rows])
    #expect(outcome.verdict == verdict)
    #expect(outcome.findings.map { "\($0.level.rawValue) \($0.code)" } == found)
  }

  @Test(arguments: [
    ("2026-01,33333300,166667", true), ("2026-01,33333300,166666", false),
    ("2024-01,33333300,166666", true), ("2024-01,33333300,166667", false),
  ])
  func `half a rupiah is rounded up from 2025 on`(rows: String, isRight: Bool) throws {
    let outcome = try Self.outcome(["taxpayer": "company", "taxes": Self.head + rows])
    #expect((outcome.verdict == .passed) == isRight)
  }

  static let book = """
    tanggal,uraian,akun,masuk,keluar
    1-1-2026,Modal,Setoran modal,900.000.000,
    5-1-2026,Kue,Penjualan,400.000.000,
    7-2-2026,Kue,Penjualan,200.000.000,
    """

  @Test func `turnover comes from the cash book, and capital put in is none`() throws {
    let taxes = "bulan,pajak\n2026-01,0\n2026-02,500000"
    #expect(try Self.outcome(["taxes": taxes, "entries": Self.book]).verdict == .passed)
    let same = Self.head + "2026-01,400000000,0\n2026-02,,500000"
    #expect(try Self.outcome(["taxes": same, "entries": Self.book]).verdict == .passed)
    let other = Self.head + "2026-01,1300000000,0\n2026-02,,500000"
    let outcome = try Self.outcome(["taxes": other, "entries": Self.book])
    #expect(outcome.findings.first?.code == "tax.turnover")
    #expect(outcome.verdict == .failed)
  }

  @Test func `a book that can't be read is asked for again`() throws {
    let outcome = try Self.outcome([
      "taxes": "bulan,pajak\n2026-01,0", "entries": Self.book + "\nx,Kue,Penjualan,1,",
    ])
    #expect(outcome.verdict == .incomplete(missing: ["book"]))
  }
}
