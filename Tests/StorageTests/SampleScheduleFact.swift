import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Timetabling

/// Facts of schedules of every kind, each with the name of its golden file.
enum SampleScheduleFact {
  private static let place = DraftPlace(day: Day(number: 20_514), sitting: 0, room: "Aula")
  private static let time = Unavailability(
    start: Instant(milliseconds: 1),
    end: Instant(milliseconds: 2),
    reason: "sakit"
  )

  private static let draft = ScheduleDraft(
    from: Day(number: 20_514),
    through: Day(number: 20_520),
    sittingsPerDay: 2,
    seed: 7,
    classes: [
      DraftClass(
        module: "basic-class",
        centre: "31.71.01",
        people: ["R000001"],
        capacity: 50,
        lessonHours: 8,
        roomKind: nil,
        weekdays: [6],
        trainer: "T-1",
        places: [place, nil]
      )
    ]
  )

  private static var weighed: ScheduleDraft {
    var weighed = draft
    weighed.weights = [.travel: 10, .fairness: 0]
    return weighed
  }

  static let all: [(name: String, fact: ScheduleFact)] = [
    (
      "schedule-trainer-entered",
      .trainerEntered(
        TrainerProfile(
          id: "T-1",
          modules: ["basic-class"],
          home: "31.71.01",
          hours: WeeklyHours([.init(weekday: 6, start: 480, end: 720)]),
          mostSittings: 4
        )
      )
    ),
    (
      "schedule-trainer-entered-wishing",
      .trainerEntered(
        TrainerProfile(
          id: "T-3",
          modules: ["basic-class"],
          home: "31.71.01",
          preferred: WeeklyHours([.init(weekday: 6, start: 480, end: 720)])
        )
      )
    ),
    (
      "schedule-trainer-entered-plain",
      .trainerEntered(TrainerProfile(id: "T-2", modules: [], home: "31.71.02"))
    ),
    ("schedule-trainer-away", .trainerAway(time)), ("schedule-room-shut", .roomShut(time)),
    ("schedule-absence-withdrawn", .absenceWithdrawn(time)),
    ("schedule-closure-withdrawn", .closureWithdrawn(time)),
    ("schedule-trainer-removed", .trainerRemoved(reason: "pindah tugas")),
    ("schedule-room-removed", .roomRemoved(reason: "dibongkar")),
    (
      "schedule-room-entered",
      .roomEntered(RoomProfile(centre: "31.71.01", name: "Aula", capacity: 50, kind: "hall"))
    ),
    ("schedule-availability-stated", .availabilityStated(weekdays: [1, 6])),
    (
      "schedule-participant-merged",
      .participantMerged(into: "P000001", reason: "dua kali terdaftar")
    ),
    ("schedule-participant-separated", .participantSeparated(reason: "ternyata adiknya")),
    ("schedule-drafted", .drafted(draft)), ("schedule-drafted-weighed", .drafted(weighed)),
    (
      "schedule-moved",
      .moved(
        [
          DraftMove(meeting: DraftMeetingID(class: 0, ordinal: 1), place: place, trainer: "T-1"),
          DraftMove(meeting: DraftMeetingID(class: 0, ordinal: 0), place: nil, trainer: nil),
        ],
        reason: "permintaan warga",
        isForced: true
      )
    ),
    ("schedule-locked", .locked([DraftMeetingID(class: 0, ordinal: 1)])),
    ("schedule-unlocked", .unlocked([DraftMeetingID(class: 2, ordinal: 0)])),
    ("schedule-published", .published(["C000001", nil])),
    ("schedule-discarded", .discarded(reason: "banjir")),
    ("schedule-wait-joined", .waitJoined("R000001")),
    ("schedule-wait-left", .waitLeft("R000001")),
    ("schedule-wait-released", .waitReleased("R000001", reason: "class C000001: banjir")),
    (
      "schedule-wait-promoted", .waitPromoted("R000001", reason: "R000002 gave the seat back")
    ),
  ]
}
