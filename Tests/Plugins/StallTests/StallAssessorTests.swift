import AssessmentKit
import CivilTime
import CurriculumModel
import Stall
import Testing

@Suite struct StallAssessorTests {
  static func assess(
    _ month: String = "2026-03",
    trading: String = "26",
    opened: String,
    owed: String = "0",
    configuration: MarkupElement = configuration(),
    history: [Outcome] = [],
    today: String = "2026-04-01"
  ) throws -> Outcome {
    try StallAssessor().assess(
      AssessmentRequest(
        module: "stall-trading",
        assessment: "stall-month",
        configuration: configuration,
        submission: Submission(fields: [
          "month": month, "tradingDays": trading, "daysOpened": opened, "daysInArrears": owed,
          "hall": "H000001", "stall": "A-017",
        ]),
        history: history,
        today: try #require(Day(today))
      )
    )
  }

  static func configuration(
    _ openShare: String? = "0.6",
    _ arrearsDays: String? = "7",
    _ graceDays: String? = nil
  ) -> MarkupElement {
    let written = [
      ("openShare", openShare), ("arrearsDays", arrearsDays), ("graceDays", graceDays),
    ]
    return MarkupElement(
      namespace: "urn:okoce:assessor:stall:1",
      name: "stall",
      attributes: written.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    )
  }

  @Test(arguments: [
    ("26", "20", "0", "0.6", "7", Outcome.Verdict.passed),
    // Exactly the share, and one day short of it.
    ("25", "15", "0", "0.6", "7", .passed),
    ("25", "14", "0", "0.6", "7", .failed),
    ("26", "26", "7", "0.6", "7", .passed),
    ("26", "26", "8", "0.6", "7", .failed),
    ("26", "26", "1", "0.6", "0", .failed),
    ("26", "0", "0", "0", "0", .passed),
    ("26", "0", "0", "0.000001", "0", .failed),
    ("3", "1", "0", "0.333333", "0", .passed),
    ("3", "1", "0", "0.333334", "0", .failed),
    ("31", "31", "36.600", "1", "366", .failed),
    ("32", "1", "0", "0.6", "7", .incomplete(missing: ["tradingDays"])),
    ("26", "27", "0", "0.6", "7", .incomplete(missing: ["daysOpened"])),
    ("26", "-1", "0", "0.6", "7", .incomplete(missing: ["daysOpened"])),
    ("26", "12,5", "0", "0.6", "7", .incomplete(missing: ["daysOpened"])),
    ("26", "20", "-1", "0.6", "7", .incomplete(missing: ["daysInArrears"])),
    ("26", "", "", "0.6", "7", .incomplete(missing: ["daysOpened", "daysInArrears"])),
    ("0", "0", "0", "0.6", "7", .incomplete(missing: ["tradingDays"])),
  ])
  func `days opened and levy owed decide`(
    trading: String,
    opened: String,
    owed: String,
    share: String,
    arrears: String,
    verdict: Outcome.Verdict
  ) throws {
    let configuration = Self.configuration(share, arrears)
    let outcome = try Self.assess(
      trading: trading,
      opened: opened,
      owed: owed,
      configuration: configuration
    )
    #expect(outcome.verdict == verdict)
  }

  static let passes: [(String, String?, String)] = [
    ("2026-03", nil, "2026-05-14"), ("2026-12", "0", "2027-01-31"), ("2027-12", "1", "2028-02-01"),
    ("2028-01", "0", "2028-02-29"), ("2026-03", "31", "2026-05-31"),
  ]

  @Test(arguments: passes)
  func `a pass holds to the end of the next month and the days of grace`(
    month: String,
    grace: String?,
    until: String
  ) throws {
    let configuration = Self.configuration("0.6", "7", grace)
    let outcome = try Self.assess(
      month,
      opened: "26",
      configuration: configuration,
      today: "2028-03-01"
    )
    #expect(outcome.validUntil == Day(until))
  }

  @Test func `a failure holds for nothing`() throws {
    #expect(try Self.assess(opened: "1").validUntil == nil)
  }

  @Test(arguments: [
    ("2026-03", "2026-03-31", false), ("2026-03", "2026-04-01", true),
    ("2026-13", "2027-04-01", false), ("Maret", "2027-04-01", false),
    ("2026-04", "2026-04-01", false),
  ])
  func `a month is judged once it is over`(month: String, today: String, isJudged: Bool) throws {
    let outcome = try Self.assess(month, opened: "26", today: today)
    #expect((outcome.verdict == .incomplete(missing: ["month"])) != isJudged)
  }

  @Test func `a hall that stayed shut is not held against whoever traded before`() throws {
    let traded = try Self.assess("2026-02", opened: "26")
    let outcome = try Self.assess(trading: "0", opened: "0", history: [traded])
    #expect(outcome.verdict == .passed)
    #expect(outcome.findings.map(\.code) == ["stall.no-trading-day", "stall.levy-paid"])
    #expect(outcome.score == nil)
    let behind = try Self.assess(trading: "0", opened: "0", owed: "8", history: [traded])
    #expect(behind.verdict == .failed)
    let failed = try Self.assess("2026-02", opened: "0")
    let after = try Self.assess(trading: "0", opened: "0", history: [failed])
    #expect(after.verdict == .incomplete(missing: ["tradingDays"]))
  }

  @Test func `the findings say both figures, what is needed and what to do`() throws {
    let outcome = try Self.assess(opened: "12", owed: "8")
    #expect(
      outcome.findings.map { $0.message.text(in: "id") } == [
        "Kios buka 12 dari 26 hari dagang (46 %); dibutuhkan 60 %. Buka lebih sering, atau "
          + "bicarakan dengan pengelola hall.",
        "Retribusi 8 hari belum dibayar; paling banyak 7 hari. Bayar tunggakannya, atau ajukan "
          + "keringanan.",
      ]
    )
    #expect(
      outcome.findings.map { $0.message.text(in: "en") } == [
        "The stall opened on 12 of 26 trading days (46 %); 60 % is needed. Open more often, or "
          + "talk to the hall's officer.",
        "8 days of levy are unpaid; at most 7 may be. Pay what is owed, or ask for relief.",
      ]
    )
    #expect(outcome.score == Score(scaled: 12.0 / 26, raw: 12, max: 26))
  }

  static let wrongFigures: [(String?, String?, String?)] = [
    (nil, "7", nil), ("60%", "7", nil), ("1.5", "7", nil), ("0.6", nil, nil), ("0.6", "367", nil),
    ("0.6", "1.5", nil), ("0.6", "7", "-1"), ("{stall-open-share}", "7", nil),
  ]

  @Test(arguments: wrongFigures)
  func `a figure that is none is the curriculum's fault`(
    share: String?,
    arrears: String?,
    grace: String?
  ) {
    #expect(throws: AssessorFault.self) {
      try Self.assess(opened: "26", configuration: Self.configuration(share, arrears, grace))
    }
  }

  static let written: [(String?, String?, String?, Int)] = [
    ("0.6", "7", nil, 0), ("{stall-open-share}", "{stall-arrears-days}", "{grace}", 0),
    (nil, nil, nil, 2), ("60%", "-1", "x", 3),
  ]

  @Test(arguments: written)
  func `checking a configuration finds every wrong figure`(
    share: String?,
    arrears: String?,
    grace: String?,
    findings: Int
  ) {
    #expect(StallAssessor().check(Self.configuration(share, arrears, grace)).count == findings)
  }
}
