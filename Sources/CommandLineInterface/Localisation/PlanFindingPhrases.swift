import CivilTime
import CurriculumModel
import Diagnostics
import Programme
import Progression
import Scheduling

/// What the records say against a planned class, in words.
enum PlanFindingPhrases {
  static func what(_ findings: [PlanFinding]) -> Phrase {
    Phrase(
      id: findings.map { what($0)(.indonesian) }.joined(separator: "; "),
      en: findings.map { what($0)(.english) }.joined(separator: "; ")
    )
  }

  static func what(_ finding: PlanFinding) -> Phrase {
    switch finding {
    case .clash(let clash): ClashPhrases.what([clash])
    case .unknownRoom(let room, let centre, _):
      Phrase(
        id: "ruang '\(room)' tidak tercatat di pusat \(centre)",
        en: "room '\(room)' is not among those recorded for centre \(centre)"
      )
    case .unknownTrainer(let trainer, _):
      Phrase(id: "pelatih '\(trainer)' tidak tercatat", en: "trainer '\(trainer)' is not recorded")
    case .roomTooSmall(let room, let holds, let seats):
      Phrase(
        id: "ruang '\(room)' memuat \(holds) orang, kelas ini \(seats) kursi",
        en: "room '\(room)' holds \(holds) people, the class has \(seats) seats"
      )
    case .otherRoomKind(let room, let kind, let wanted):
      Phrase(
        id: "ruang '\(room)' berjenis '\(kind)', modul ini perlu '\(wanted)'",
        en: "room '\(room)' is of kind '\(kind)', the module needs '\(wanted)'"
      )
    case .notCompetent(let trainer, let module):
      Phrase(
        id: "pelatih '\(trainer)' tidak tercatat mengajar '\(module)'",
        en: "trainer '\(trainer)' is not recorded as teaching '\(module)'"
      )
    case .roomShut, .outsideRoomHours, .trainerAway, .outsideTrainerHours, .holiday,
      .outsideTeachingHours, .tooShort, .past:
      ofMeeting(finding)
    }
  }

  private static func ofMeeting(_ finding: PlanFinding) -> Phrase {
    switch finding {
    case .roomShut(let meeting, let room, let time):
      Phrase(
        id: "pertemuan \(meeting): ruang '\(room)' ditutup (\(time.reason))",
        en: "meeting \(meeting): room '\(room)' is closed (\(time.reason))"
      )
    case .outsideRoomHours(let meeting, let room, let hours):
      Phrase(
        id: "pertemuan \(meeting): ruang '\(room)' hanya dipakai \(said(hours, .indonesian))",
        en: "meeting \(meeting): room '\(room)' is open \(said(hours, .english)) only"
      )
    case .trainerAway(let meeting, let trainer, let time):
      Phrase(
        id: "pertemuan \(meeting): pelatih '\(trainer)' berhalangan (\(time.reason))",
        en: "meeting \(meeting): trainer '\(trainer)' is away (\(time.reason))"
      )
    case .outsideTrainerHours(let meeting, let trainer, let hours):
      Phrase(
        id: "pertemuan \(meeting): pelatih '\(trainer)' hanya mengajar \(said(hours, .indonesian))",
        en: "meeting \(meeting): trainer '\(trainer)' teaches \(said(hours, .english)) only"
      )
    case .holiday(let meeting, let holiday):
      Phrase(
        id: "pertemuan \(meeting) jatuh pada hari libur: \(holiday.title(.indonesian))",
        en: "meeting \(meeting) falls on a holiday: \(holiday.title(.english))"
      )
    case .outsideTeachingHours(let meeting, nil):
      Phrase(
        id: "pertemuan \(meeting) jatuh pada hari tanpa kelas",
        en: "meeting \(meeting) is on a day without classes"
      )
    case .outsideTeachingHours(let meeting, let hours?):
      Phrase(
        id: "pertemuan \(meeting) di luar jam belajar hari itu, \(said(hours, .indonesian))",
        en: "meeting \(meeting) is outside of that day's teaching hours, \(said(hours, .english))"
      )
    case .tooShort(let meeting, let minutes, let lessonHours, let needed):
      Phrase(
        id:
          "pertemuan \(meeting) hanya \(minutes) menit pelajaran; \(lessonHours) JP perlu "
          + "\(needed) menit",
        en:
          "meeting \(meeting) has \(minutes) minutes of lessons; \(lessonHours) lesson hours take "
          + "\(needed)"
      )
    case .past(let meeting, let start):
      Phrase(
        id: "pertemuan \(meeting) sudah lewat: \(time(start, .indonesian))",
        en: "meeting \(meeting) lies in the past: \(time(start, .english))"
      )
    case .clash, .unknownRoom, .unknownTrainer, .roomTooSmall, .otherRoomKind, .notCompetent:
      Phrase("")
    }
  }

  /// What to do about it; whether it may be overridden is part of it.
  static func fix(_ finding: PlanFinding) -> Phrase {
    let other: Phrase =
      switch finding {
      case .clash:
        Phrase(
          id: "pilih waktu, ruang, atau pelatih lain",
          en: "choose another time, room or trainer"
        )
      case .unknownRoom(_, _, let suggestion), .unknownTrainer(_, let suggestion):
        suggestion.map { Phrase(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?") }
          ?? record(finding)
      case .roomTooSmall(_, let holds, _):
        Phrase(
          id: "pilih ruang yang lebih besar atau --capacity \(holds)",
          en: "choose a larger room or --capacity \(holds)"
        )
      case .otherRoomKind, .roomShut, .outsideRoomHours:
        Phrase(id: "pilih ruang atau waktu lain", en: "choose another room or time")
      case .notCompetent, .trainerAway, .outsideTrainerHours:
        Phrase(id: "pilih pelatih atau waktu lain", en: "choose another trainer or time")
      case .holiday, .outsideTeachingHours, .past:
        Phrase(id: "pilih waktu lain", en: "choose another time")
      case .tooShort: Phrase(id: "perpanjang pertemuannya", en: "make the meeting longer")
      }
    guard finding.isOverridable else { return other }
    return Phrase(
      id: "\(other(.indonesian)); atau sebutkan alasannya dengan --force",
      en: "\(other(.english)); or say why with --force"
    )
  }

  static func diagnostic(_ finding: PlanFinding, in language: Language) -> Diagnostic {
    let code: DiagnosticCode = finding.isOverridable ? "PRG021" : "PRG007"
    return Diagnostic(.error, code, what(finding)(language), fix: fix(finding)(language))
  }

  private static func record(_ finding: PlanFinding) -> Phrase {
    if case .unknownRoom = finding {
      return Phrase(
        id: "catat dengan 'okoce room add'",
        en: "enter it with 'okoce room add'"
      )
    }
    return Phrase(
      id: "catat dengan 'okoce trainer add'",
      en: "enter them with 'okoce trainer add'"
    )
  }

  private static func said(_ hours: WeeklyHours, _ language: Language) -> String {
    SchedulePhrases.hours(hours, language)
  }

  private static func said(_ hours: TeachingHours, _ language: Language) -> String {
    let midnight = Day(number: 0).start()
    func clock(_ minutes: Int) -> String {
      language.time(Instant(milliseconds: midnight.milliseconds + Int64(minutes) * 60_000))
    }
    return "\(clock(hours.start))–\(clock(hours.end))"
  }

  private static func time(_ instant: Instant, _ language: Language) -> String {
    "\(language.day(instant.day())) \(language.time(instant))"
  }
}
