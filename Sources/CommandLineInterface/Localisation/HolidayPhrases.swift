import CurriculumModel
import Programme
import Progression

/// What is said of classes that fall on a holiday, and of moving them.
enum HolidayPhrases {
  static let hits = Phrase(
    id: "Pertemuan yang jatuh pada hari libur:",
    en: "Planned meetings that now fall on a holiday:"
  )
  static let fix = Phrase(
    id: "Pindahkan semuanya dengan 'okoce class move --off-holidays'.",
    en: "Move all of them with 'okoce class move --off-holidays'."
  )

  /// `C000012 · Kelas dasar · Gambir · pertemuan 1, Selasa, 1 Desember 2026 …: Cuti bersama · 20 kursi`.
  static func hit(_ hit: HolidayHit, _ centre: String, _ language: Language) -> String {
    let when = ClassWords(language).meeting(hit.plan.meetings[hit.meeting - 1])
    let number = Phrase(id: "pertemuan \(hit.meeting)", en: "meeting \(hit.meeting)")(language)
    return [
      hit.id.rawValue, hit.moduleTitle(language), centre, "\(number), \(when)",
      hit.holiday.title(language), SchedulePhrases.people(hit.seats.count, language),
    ].joined(separator: " · ")
  }

  static let offHolidays = Phrase(
    id: "Pindahkan semua pertemuan yang jatuh pada hari libur ke hari terdekat yang bisa.",
    en: "Move every meeting that falls on a holiday to the nearest day it can be held on."
  )
  static let centre = Phrase(
    id: "Bersama --off-holidays: hanya kelas di kecamatan ini.",
    en: "With --off-holidays: only classes at this centre."
  )
  static let oneOrAll = Phrase(
    id: "sebutkan nomor kelas dan --reason, atau --off-holidays saja",
    en: "give a class and --reason, or --off-holidays without a class"
  )
  static let nothingToMove = Phrase(
    id: "Tidak ada kelas yang perlu dipindahkan.",
    en: "No class needs to move."
  )
}

/// What is said of classes that were moved, and of those that could not be.
enum ClassMovePhrases {
  static func moved(_ move: ClassMove, _ language: Language) -> String {
    Phrase(
      id: "Kelas \(move.id) dipindahkan: \(move.moduleTitle(language))",
      en: "Class \(move.id) is moved: \(move.moduleTitle(language))"
    )(language)
  }

  /// What is otherwise, a change a line.
  static func changes(_ move: ClassMove, _ language: Language) -> [String] {
    let words = ClassWords(language)
    let gone = move.old.meetings.filter { !move.new.meetings.contains($0) }
    let new = move.new.meetings.filter { !move.old.meetings.contains($0) }
    var lines = zip(gone, new).map { "\(words.meeting($0)) → \(words.meeting($1))" }
    if move.old.room != move.new.room { lines.append("\(move.old.room) → \(move.new.room)") }
    if move.old.trainer != move.new.trainer {
      lines.append(
        ClassPhrases.trainer("\(move.old.trainer) → \(move.new.trainer)")(language)
      )
    }
    return lines
  }

  static let tell = Phrase(id: "Kabari peserta:", en: "Tell those who have a seat:")
  static func tellTrainers(_ names: String) -> Phrase {
    Phrase(id: "Kabari pelatih: \(names)", en: "Tell the trainers: \(names)")
  }

  static func left(_ left: ClassLeft, _ language: Language) -> String {
    let why = left.findings.map { PlanFindingPhrases.what($0)(language) }.joined(separator: "; ")
    return Phrase(
      id: "Kelas \(left.id) (\(left.moduleTitle(language))) belum beres: \(why)",
      en: "Class \(left.id) (\(left.moduleTitle(language))) still has a problem: \(why)"
    )(language)
  }

  static let leftFix = Phrase(
    id: "Pindahkan sendiri dengan 'okoce class move', atau batalkan dengan 'okoce class cancel'.",
    en: "Move it by hand with 'okoce class move', or cancel it with 'okoce class cancel'."
  )
}
