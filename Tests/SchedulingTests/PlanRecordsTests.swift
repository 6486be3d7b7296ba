import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Scheduling

/// A class as it is planned against all that the records know.
@Suite struct PlanRecordsTests {
  /// Monday, 2 March 2026; Tuesday is a holiday, Sunday has no classes.
  private static let monday = Day(number: 20_514)

  private static func instant(_ day: Int, _ hour: Int) -> Instant {
    Instant(milliseconds: monday.adding(days: day).start().milliseconds + Int64(hour) * 3_600_000)
  }

  private static func records(
    rooms: Bool = true,
    trainers: Bool = true,
    calendar: Bool = true
  ) -> PlanRecords {
    let hours = WeeklyHours("mon-fri 08:00-16:00") ?? .always
    let shut = Unavailability(start: instant(3, 0), end: instant(4, 0), reason: "repair")
    let room = RoomProfile(
      centre: "31.71.01",
      name: "Aula",
      capacity: 40,
      kind: "hall",
      hours: hours
    )
    let trainer = TrainerProfile(
      id: "T-014",
      modules: ["basic-class"],
      home: "31.71.01",
      hours: hours
    )
    let teaching = TeachingHours(
      weekdays: [1, 2, 3, 4, 5, 6],
      start: 480,
      end: 1_020,
      lessonMinutes: 45,
      pauses: [.init(start: 720, end: 780)]
    )
    let holiday = Holiday(day: monday.adding(days: 1), kind: .national, title: LocalizedText())
    return PlanRecords(
      rooms: rooms ? [RoomState(folding: [.roomEntered(room), .roomShut(shut)])] : [],
      trainers: trainers
        ? [TrainerState(folding: [.trainerEntered(trainer), .trainerAway(shut)])] : [],
      calendar: calendar
        ? TeachingCalendar(holidays: [holiday], hours: [2026: [teaching]])
        : TeachingCalendar(holidays: [], hours: [:]),
      roomKind: "hall",
      now: instant(0, 7)
    )
  }

  /// A class in the hall on the Monday from eight to three, changed.
  private static func plan(_ change: (inout ClassPlan) -> Void = { _ in }) -> ClassPlan {
    var plan = ClassPlan(
      module: "basic-class",
      centre: "31.71.01",
      room: "Aula",
      trainer: "T-014",
      capacity: 40,
      meetings: [Meeting(start: instant(0, 8), end: instant(0, 15), lessonHours: 8)]
    )
    change(&plan)
    return plan
  }

  private static func held(_ day: Int, _ hours: ClosedRange<Int>) -> ClassPlan {
    plan {
      $0.meetings[0].start = instant(day, hours.lowerBound)
      $0.meetings[0].end = instant(day, hours.upperBound)
    }
  }

  private static func name(_ finding: PlanFinding) -> String {
    switch finding {
    case .clash: "clash"
    case .unknownRoom(_, _, let suggestion): "unknown room, \(suggestion ?? "none like it")"
    case .unknownTrainer(_, let suggestion): "unknown trainer, \(suggestion ?? "none like it")"
    case .roomTooSmall(_, let holds, let seats): "\(holds) for \(seats)"
    case .otherRoomKind: "room kind"
    case .roomShut: "room shut"
    case .outsideRoomHours: "room hours"
    case .notCompetent: "competence"
    case .trainerAway: "trainer away"
    case .outsideTrainerHours: "trainer hours"
    case .holiday: "holiday"
    case .outsideTeachingHours(_, let hours): hours == nil ? "no classes" : "teaching hours"
    case .tooShort(_, let minutes, _, let needed): "\(minutes) of \(needed) minutes"
    case .past: "past"
    }
  }

  static let plans: [(plan: ClassPlan, expected: [String])] = [
    (plan(), []),
    (plan { $0.room = "Aulla" }, ["unknown room, Aula"]),
    (plan { $0.room = "Serambi" }, ["unknown room, none like it"]),
    (plan { $0.trainer = "T-14" }, ["unknown trainer, T-014"]),
    (plan { $0.capacity = 50 }, ["40 for 50"]),
    (plan { $0.module = "technical-practice-class" }, ["competence"]),
    (held(1, 8...15), ["holiday"]),
    (held(3, 8...15), ["room shut", "trainer away"]),
    (held(5, 8...15), ["room hours", "trainer hours"]),
    (held(6, 8...15), ["no classes", "room hours", "trainer hours"]),
    (held(0, 9...17), ["room hours", "trainer hours"]),
    (held(2, 10...18), ["teaching hours", "room hours", "trainer hours"]),
    (held(0, 8...14), ["300 of 360 minutes"]),
    (held(2, 9...12), ["180 of 360 minutes"]),
    (held(-3, 8...15), ["past"]),
    (
      plan {
        $0.room = "Aulla"
        $0.module = "technical-practice-class"
        $0.meetings[0].start = instant(1, 8)
        $0.meetings[0].end = instant(1, 15)
      },
      ["unknown room, Aula", "competence", "holiday"]
    ),
  ]

  @Test(arguments: plans.indices)
  func `says all that stands against it at once`(index: Int) {
    let (plan, expected) = Self.plans[index]
    let findings = Self.records().findings(against: plan)
    #expect(findings.map(Self.name) == expected)
    #expect(findings.allSatisfy { $0.isOverridable })
  }

  @Test func `says nothing of what nobody recorded`() {
    let records = Self.records(rooms: false, trainers: false, calendar: false)
    let plan = Self.plan {
      $0.room = "Serambi"
      $0.trainer = "T-1"
      $0.capacity = 500
    }
    #expect(records.findings(against: plan).isEmpty)
  }

  @Test func `wants another room where the module asks for another kind`() {
    var records = Self.records()
    records.roomKind = "kitchen"
    #expect(records.findings(against: Self.plan()).map(Self.name) == ["room kind"])
  }
}
