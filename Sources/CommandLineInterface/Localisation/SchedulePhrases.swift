import CivilTime
import CurriculumModel
import Programme
import Scheduling
import Timetabling

/// What the `schedule`, `trainer` and `room` commands say.
enum SchedulePhrases {
  static let none = Phrase(
    id: "Belum ada rancangan jadwal; buat dengan 'okoce schedule propose'.",
    en: "There is no draft yet; make one with 'okoce schedule propose'."
  )
  static let noTrainers = Phrase(
    id: "Belum ada pelatih; daftarkan dengan 'okoce trainer add'.",
    en: "There are no trainers yet; enter them with 'okoce trainer add'."
  )
  static let noRooms = Phrase(
    id: "Belum ada ruang; daftarkan dengan 'okoce room add'.",
    en: "There are no rooms yet; enter them with 'okoce room add'."
  )
  static let noAlternative = Phrase(
    id: "Tidak ada tempat lain tanpa melanggar aturan wajib.",
    en: "There is no other place that breaks no hard rule."
  )
  static let nothingToMend = Phrase(
    id: "Tidak ada yang perlu diubah.",
    en: "Nothing needs to change."
  )
  static let nothingBetter = Phrase(
    id: "Tidak ditemukan susunan yang lebih baik; rancangan tetap seperti semula.",
    en: "Nothing better was found; the draft stays as it is."
  )
  static let cannotMend = Phrase(
    id: "Tidak ditemukan cara memperbaikinya; lihat 'okoce schedule show'.",
    en: "No way to fix it was found; see 'okoce schedule show'."
  )
  static let nowhere = Phrase(id: "tanpa tempat", en: "no place")
  static let isLocked = Phrase(id: "[dikunci]", en: "[locked]")
  static let leftWaiting = Phrase(
    id: "Belum cukup untuk satu kelas, tetap menunggu:",
    en: "Too few for a class, still waiting:"
  )

  static func headline(_ file: DraftFile, _ language: Language) -> String {
    let draft = file.draft
    let count = language.number(draft.classes.count)
    let from = language.day(draft.from)
    let through = language.day(draft.through)
    let state: Phrase =
      if file.state.published != nil {
        Phrase(id: "sudah terbit", en: "published")
      } else if let reason = file.state.discarded {
        Phrase(id: "dibuang: \(reason)", en: "discarded: \(reason)")
      } else {
        Phrase(id: "rancangan", en: "draft")
      }
    let classes = Phrase(
      id: "\(count) kelas",
      en: draft.classes.count == 1 ? "1 class" : "\(count) classes"
    )(language)
    return "\(from) – \(through) · \(classes) · \(state(language))"
  }

  static func people(_ count: Int, _ language: Language) -> String {
    let number = language.number(count)
    return Phrase(id: "\(number) orang", en: count == 1 ? "1 person" : "\(number) people")(language)
  }

  static func moved(_ to: String) -> Phrase {
    Phrase(id: "kini \(to)", en: "now \(to)")
  }

  static func notMade(_ name: String) -> Phrase {
    Phrase(id: "\(name): tidak dibuat", en: "\(name): not made")
  }

  static let nothingPlaced = Phrase(
    id: "Belum ada pertemuan yang mendapat tempat.",
    en: "No meeting has a place."
  )

  static func unplaced(_ count: Int, _ language: Language) -> String {
    let number = language.number(count)
    return Phrase(
      id: "\(number) pertemuan belum mendapat tempat:",
      en: count == 1 ? "1 meeting has no place:" : "\(number) meetings have no place:"
    )(language)
  }

  static func costOfUnplaced(_ count: Int, _ language: Language) -> String {
    let number = language.number(count)
    return Phrase(
      id: "\(number) kelas yang pertemuannya belum mendapat tempat",
      en: count == 1
        ? "1 class without a meeting anywhere" : "\(number) classes without a meeting anywhere"
    )(language)
  }

  static func more(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "… dan \(language.number(count)) lagi; --format json menampilkan semuanya",
      en: "… and \(language.number(count)) more"
    )(language)
  }

  static func locked(_ meetings: String) -> Phrase {
    Phrase(id: "Dikunci: \(meetings)", en: "Locked: \(meetings)")
  }

  static func hours(_ hours: WeeklyHours, _ language: Language) -> String {
    hours == .always
      ? Phrase(id: "setiap hari, setiap jam", en: "any day, any hour")(language)
      : language.hours(hours)
  }

  static func prefers(_ hours: WeeklyHours, _ language: Language) -> String {
    Phrase(id: "lebih suka: ", en: "would rather: ")(language) + Self.hours(hours, language)
  }

  static func before(_ cost: String) -> Phrase {
    Phrase(id: "tadinya: \(cost)", en: "before: \(cost)")
  }

  static func now(_ cost: String) -> Phrase {
    Phrase(id: "sekarang: \(cost)", en: "now: \(cost)")
  }

  static func price(_ change: Score, _ language: Language) -> String {
    if change.hard > 0 {
      return Phrase(
        id: "tidak bisa: melanggar \(change.hard) aturan wajib",
        en: "not possible: breaks "
          + (change.hard == 1 ? "1 hard rule" : "\(change.hard) hard rules")
      )(language)
    }
    let sign = change.soft > 0 ? "+" : ""
    return Phrase(id: "penalti \(sign)\(change.soft)", en: "cost \(sign)\(change.soft)")(language)
  }

  /// A reason with its times as days and hours in the reader's words.
  static func spoken(_ reason: Wording, _ file: DraftFile, _ language: Language) -> String {
    file.problem.spoken(reason.text(in: language.rawValue)) { day, sitting in
      let start = sitting.flatMap { file.problem.start(of: $0, on: day) }
      return language.longDay(day) + (start.map { " \(language.time($0))" } ?? "")
    }
  }
}
