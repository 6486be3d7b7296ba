import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Scheduling

/// One fact of every kind, and of every shape that its members can take.
enum SampleHallFact {
  static let day = Day(number: 20_514)
  static let later = Day(number: 20_544)

  static let all: [(name: String, fact: HallFact)] = [
    (
      "hall-entered",
      .entered(
        HallProfile(
          id: "H000001",
          name: "Hall Contoh",
          centre: "31.71.01",
          siteClass: "lokbin",
          hours: WeeklyHours([.init(weekday: 1, start: 480, end: 1_020)])
        )
      )
    ),
    (
      "rules-set",
      .rulesSet(
        HallRules(
          keyWithinDays: 7,
          openWithinDays: 2,
          sealAfterShutDays: 14,
          reminderAfterDays: 1,
          warningAfterDays: 3,
          warningAfterFailedDebits: 3,
          warningGapDays: 7,
          sealLength: Period("P1M"),
          debitDays: [15, 20, 25],
          source: "Aturan contoh"
        )
      )
    ),
    ("rules-set-none", .rulesSet(HallRules(source: "Aturan contoh"))),
    (
      "stalls-entered",
      .stallsEntered([
        Stall(
          id: "A-001",
          floor: 2,
          width: 200,
          depth: 150,
          trades: ["culinary", "craft"],
          place: PlanPlace(column: 3, row: 4)
        ), Stall(id: "A-002"),
      ])
    ),
    ("stall-removed", .stallRemoved("A-002", reason: "pintu darurat")),
    (
      "tariff-set",
      .tariffSet(
        TariffPeriod(
          amount: Rupiah(4_000),
          from: day,
          through: later,
          basis: .daysOpened,
          source: "Perda 3/2012"
        )
      )
    ),
    (
      "tariff-set-open",
      .tariffSet(TariffPeriod(amount: Rupiah(3_000), from: day, source: "Perda 3/2012"))
    ),
    (
      "waiver-rule-set-months",
      .waiverRuleSet(
        WaiverRule(
          id: "first-months",
          share: 100,
          condition: .firstMonths(6),
          reason: "pindah tempat",
          source: "SK contoh"
        )
      )
    ),
    (
      "waiver-rule-set-period",
      .waiverRuleSet(
        WaiverRule(
          id: "flood",
          share: 50,
          condition: .period(from: day, through: nil),
          reason: "banjir",
          source: "SK contoh"
        )
      )
    ),
    ("waiver-rule-ended", .waiverRuleEnded("flood", through: later, reason: "surut")),
    (
      "allotted",
      .allotted(
        Allotment(
          stall: "A-001",
          trader: "R000001",
          trade: "culinary",
          allocation: "L000001",
          day: day,
          keyBy: later,
          reason: "undian"
        )
      )
    ),
    (
      "allotted-by-hand",
      .allotted(
        Allotment(stall: "A-001", trader: "R000002", trade: "craft", day: day, reason: "pindahan")
      )
    ),
    ("key-handed", .keyHanded("A-001", day: day)),
    ("extended", .extended("A-001", until: later, reason: "sakit")),
    ("forfeited", .forfeited("A-001", .keyNotCollected, day: day, note: "tidak datang")),
    ("vacated", .vacated("A-001", day: day, reason: "pindah kota")),
    ("day-closed", .dayClosed(DayRecord(day: day, opened: ["A-001", "A-002"], footfall: 120))),
    ("day-closed-uncounted", .dayClosed(DayRecord(day: day, opened: []))),
    ("day-closed-shut", .dayClosed(DayRecord(day: day, shut: "libur"))),
    (
      "day-corrected",
      .dayCorrected(DayRecord(day: day, opened: ["A-001"], footfall: 7), reason: "salah hitung")
    ),
    (
      "paid",
      .paid([
        Payment(
          stall: "A-001",
          trader: "R000001",
          amount: Rupiah(12_000),
          day: day,
          means: .cash,
          reference: "K-1"
        )
      ])
    ),
    (
      "debit-attempted",
      .debitAttempted([
        DebitAttempt(
          stall: "A-001",
          trader: "R000001",
          amount: Rupiah(90_000),
          day: day,
          reference: "B-1"
        ),
        DebitAttempt(
          stall: "A-002",
          trader: "R000002",
          amount: Rupiah(90_000),
          day: day,
          reference: "B-2",
          failure: "saldo kurang"
        ),
      ])
    ),
    ("payment-reversed", .paymentReversed(reference: "K-1", day: later, reason: "kuitansi ganda")),
    (
      "levy-waived-share",
      .waived(
        Waiver(
          stall: "A-001",
          trader: "R000001",
          from: day,
          through: later,
          relief: .share(50),
          reason: "sakit"
        )
      )
    ),
    (
      "levy-waived-amount",
      .waived(
        Waiver(
          stall: "A-001",
          trader: "R000001",
          from: day,
          through: later,
          relief: .amount(Rupiah(8_000)),
          reason: "sakit"
        )
      )
    ),
    ("warned", .warned(Warning(stall: "A-001", level: 2, day: day, reason: "tiga hari menunggak"))),
    ("sealed", .sealed(Seal(stall: "A-001", from: day, through: later, reason: "kosong"))),
    ("unsealed", .unsealed("A-001", day: later, reason: "sudah lunas")),
  ]
}

enum SampleAllocationFact {
  private static let day = SampleHallFact.day

  static let all: [(name: String, fact: AllocationFact)] =
    [
      (
        "allocation-opened",
        .opened(
          AllocationPlan(
            id: "L000001",
            hall: "H000001",
            stalls: [OfferedStall(id: "A-001", trades: ["culinary"]), OfferedStall(id: "A-002")],
            opens: day,
            closes: SampleHallFact.later,
            rules: ["licence", "household"],
            groups: ["original-traders"],
            commitment: String(repeating: "0f", count: 32)
          )
        )
      ),
      (
        "applied",
        .applied(
          Application(
            registration: "R000001",
            trade: "culinary",
            group: "original-traders",
            day: day,
            verdict: Verdict([
              .init(rule: "licence", outcome: .met, needed: "nib", have: "nib"),
              .init(rule: "household", outcome: .unknown, needed: "1", have: ""),
            ])
          )
        )
      ),
      (
        "applied-without-group",
        .applied(
          Application(registration: "R000002", trade: "craft", day: day, verdict: Verdict([]))
        )
      ),
      ("withdrawn", .withdrawn("R000002", reason: "pindah")),
      ("list-closed", .listClosed(digest: String(repeating: "a1", count: 32))),
      ("no-show", .noShow(["R000003", "R000004"], reason: "tidak hadir")),
      (
        "passed-over-before-draw",
        .passedOver([PassedOver("R000003", obstacles: [lapsed])], stall: nil)
      ),
      ("passed-over", .passedOver([PassedOver("R000003", obstacles: [lapsed])], stall: "A-002")),
      ("called-off", .calledOff(reason: "banjir")),
      ("promoted", .promoted("R000005", stall: "A-002", reason: "A-002 kosong")),
    ] + drawn

  private static let lapsed = Verdict.Answer(
    rule: "licence-valid",
    outcome: .unmet,
    needed: "2026-03-13",
    have: "2026-03-01"
  )

  private static var drawn: [(name: String, fact: AllocationFact)] {
    guard let seed = DrawSeed(String(repeating: "5e", count: 32)) else { return [] }
    return [
      (
        "drawn",
        .drawn(
          Draw(
            seed: seed,
            witnesses: ["mangga", "tiga belas"],
            result: DrawResult(
              placements: [Placement(registration: "R000001", stall: "A-001")],
              waiting: ["R000002"]
            )
          )
        )
      )
    ]
  }
}
