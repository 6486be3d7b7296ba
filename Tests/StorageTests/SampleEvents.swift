import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// One fact of every kind and shape, with the name of its golden file.
enum SampleFact {
  static let curriculum = CurriculumReference(
    id: "okoce-2020",
    version: "1.0.0",
    sha256: String(repeating: "ab", count: 32)
  )

  static let all: [(name: String, fact: Fact)] = [
    (
      "registered",
      .registered(
        .init(
          participant: "P000001",
          curriculum: curriculum,
          centre: "31.71.01",
          tracks: ["food", "existing-business"]
        )
      )
    ),
    ("track-declared", .trackDeclared("food")), ("track-withdrawn", .trackWithdrawn("food")),
    ("transferred", .transferred(to: "31.74.09")),
    ("enrolled", .enrolled(module: "basic-class", class: "C000001")),
    ("unenrolled", .unenrolled(module: "basic-class", class: "C000001")),
    (
      "attempt-begun",
      .attemptBegun(.init(module: "basic-class", assessment: "post-test", seconds: 1_200))
    ),
    (
      "submitted",
      .submitted(
        .init(module: "nib", assessment: "nib-document", submission: "S000001", digest: "00ff")
      )
    ),
    ("assessed-passed", assessed(passed, by: .assessor("document", version: "1", sha256: "cd"))),
    (
      "assessed-month",
      assessed(
        Outcome(.passed, period: CoveredPeriod(Month(number: 674))),
        by: .assessor("bookkeeping", version: "1", sha256: "cd")
      )
    ),
    (
      "assessed-days",
      assessed(
        Outcome(
          .failed,
          period: CoveredPeriod(from: Day(number: 20_514), through: Day(number: 20_527))
        ),
        by: .assessor("bookkeeping", version: "1", sha256: "cd")
      )
    ),
    ("assessed-failed", assessed(Outcome(.failed), by: .reviewer(note: "Foto \"buram\"\n"))),
    ("assessed-completed", assessed(Outcome(.completed), by: .reviewer(note: ""))),
    ("assessed-pending", assessed(pending, by: .assessor("rubric", version: "1", sha256: "ef"))),
    (
      "assessed-incomplete",
      assessed(Outcome(.incomplete(missing: ["number"])), by: .reviewer(note: "é🙂"))
    ),
    (
      "assessment-faulted",
      .assessmentFaulted(
        .init(
          module: "nib",
          assessment: "nib-document",
          submission: "S000001",
          assessor: "document",
          cause: "timed out"
        )
      )
    ),
    (
      "attempt-granted",
      .attemptGranted(
        .init(module: "basic-knowledge", assessment: "quiz", reason: "listrik padam")
      )
    ),
    ("waived", .waived(.init(module: "nib", reason: .priorLearning, note: "held before"))),
    ("migrated", .migrated(migration)), ("abandoned", .abandoned(reason: "moved away")),
    ("resumed", .resumed),
    (
      "voided",
      .voided(.init(target: EventID(high: 0x0192_0000_0000_0001, low: 7), reason: "twice"))
    ),
  ]

  private static let passed = Outcome(
    .passed,
    score: Score(scaled: 0.75, raw: 3, max: 4),
    findings: [
      Finding(
        reference: "nik",
        level: .warning,
        code: "nik.birth-date",
        message: LocalizedText(id: "Tanggal lahir berbeda", en: "The birth date differs")
      )
    ],
    validUntil: Day(number: 20_000)
  )

  private static let pending = Outcome(
    .pendingReview(
      rubric: Rubric(
        criteria: [
          .init(
            id: "taste",
            title: LocalizedText(id: "Rasa", en: "Taste"),
            weight: 2,
            levels: [
              .init(id: "poor", title: LocalizedText(id: "Kurang", en: "Poor"), points: 0),
              .init(id: "good", title: LocalizedText(id: "Baik", en: "Good"), points: 1),
            ]
          )
        ],
        passMark: 0.7
      ),
      dueDays: 14
    )
  )

  private static let migration = Fact.Migration(
    from: curriculum,
    to: CurriculumReference(id: "okoce-2020", version: "2.0.0", sha256: "12"),
    mapping: ["old": ModuleID("new"), "dropped": ModuleID?.none],
    credits: [
      "new": .init(
        since: Instant(milliseconds: 5),
        until: Day(number: 20_100),
        evidence: [EventID(high: 1, low: 2)]
      ),
      "other": .init(since: Instant(milliseconds: 6), until: nil, evidence: []),
    ]
  )

  private static func assessed(_ outcome: Outcome, by judge: Fact.Judge) -> Fact {
    .assessed(
      .init(
        module: "nib",
        assessment: "nib-document",
        submission: "S000001",
        outcome: outcome,
        by: judge
      )
    )
  }
}

/// One fact of a class of every kind.
enum SampleClassFact {
  static let plan = ClassPlan(
    module: "basic-class",
    centre: "31.71.01",
    room: "hall",
    trainer: "T-1",
    capacity: 20,
    meetings: [
      Meeting(
        start: Instant(milliseconds: 1_000_000),
        end: Instant(milliseconds: 2_000_000),
        lessonHours: 8
      ),
      Meeting(
        start: Instant(milliseconds: 3_000_000),
        end: Instant(milliseconds: 4_000_000),
        lessonHours: 8
      ),
    ]
  )

  static let all: [(name: String, fact: ClassFact)] = [
    ("class-scheduled", .scheduled(plan)),
    ("class-scheduled-forced", .scheduled(plan, forced: "the speaker has no other day")),
    ("class-rescheduled", .rescheduled(plan, reason: "trainer ill")),
    (
      "class-rescheduled-forced",
      .rescheduled(plan, reason: "trainer ill", forced: "chairs are brought in")
    ),
    ("class-cancelled", .cancelled(reason: "flood")), ("class-seat-taken", .seatTaken("R000001")),
    ("class-seat-left", .seatLeft("R000001")),
    ("class-attendance", .attendanceRecorded(meeting: 1, present: ["R000001", "R000002"])),
    (
      "class-attendance-excused",
      .attendanceRecorded(meeting: 1, present: ["R000001"], excused: ["R000002"])
    ),
  ]
}

/// An event of that fact; its times and id come from `number`.
func event(
  _ number: UInt64,
  of registration: RegistrationID = "R000001",
  _ fact: Fact = .trackDeclared("food")
) -> Event {
  Event(
    id: EventID(high: 0x0192_0000_0000_0000, low: number),
    sequence: Int(number) + 1,
    registration: registration,
    effective: Instant(milliseconds: Int64(number) * 1_000),
    recorded: Instant(milliseconds: Int64(number) * 1_000 + 1),
    actor: Actor(.trainer, "T-17"),
    fact: fact
  )
}
