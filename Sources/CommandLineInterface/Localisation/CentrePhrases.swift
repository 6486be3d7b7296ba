import CivilTime
import CurriculumModel
import Programme

/// What the commands for centres say.
enum CentrePhrases {
  static let code = Phrase(id: "Kode", en: "Code")
  static let name = Phrase(id: "Kecamatan", en: "Kecamatan")
  static let city = Phrase(id: "Kota atau kabupaten", en: "City or regency")

  static let thisWeek = Phrase(id: "Minggu ini", en: "This week")
  static let nothingToDo = Phrase(id: "Tidak ada yang mendesak.", en: "Nothing is pressing.")
  static let classesAhead = Phrase(id: "Kelas yang akan datang", en: "Classes ahead")
  static let mentors = Phrase(id: "Pendamping", en: "Mentors")
  static let halls = Phrase(id: "Hall dan kios", en: "Halls")
  static let hallColumn = Phrase(id: "Hall", en: "Hall")
  static let heldColumn = Phrase(id: "Kios terisi", en: "Stalls held")
  static let openedColumn = Phrase(id: "Buka dalam 30 hari", en: "Opened in 30 days")
  static let visitorsColumn = Phrase(id: "Pengunjung", en: "Visitors")
  static let expiring = Phrase(id: "Habis dalam 30 hari", en: "Lapsing within 30 days")
  static let longest = Phrase(id: "Terlama", en: "Longest")
  static let until = Phrase(id: "Sampai", en: "Until")
  static let what = Phrase(id: "Apa", en: "What")
  static let why = Phrase(id: "Mengapa", en: "Why")
  static let stuckColumn = Phrase(id: "Henti", en: "Still")
  static let overdueColumn = Phrase(id: "Lewat", en: "Late")
  static let doneColumn = Phrase(id: "Tuntas", en: "Done")
  static let stallsColumn = Phrase(id: "Kios", en: "Stalls")
  static let all = Phrase(id: "Semua", en: "All")
  static let commandColumn = Phrase(id: "Perintah", en: "Command")

  static func standingStill(_ days: Int) -> Phrase {
    Phrase(
      id: "Berhenti \(days) hari atau lebih",
      en: "Standing still for \(days) days or more"
    )
  }

  static func asOf(_ day: Day, _ language: Language) -> String {
    Phrase(id: "per \(language.day(day))", en: "as of \(language.day(day))")(language)
  }

  static func figure(_ figure: CentreFigure, in comparison: CentreComparison) -> Phrase {
    switch figure {
    case .registered: Phrase(id: "Terdaftar", en: "Registered")
    case .satisfiedShare: Phrase(id: "Langkah tuntas", en: "Steps done")
    case .occupancy: Phrase(id: "Kios terisi", en: "Stalls held")
    case .stuck:
      Phrase(id: "Berhenti \(comparison.days) hari", en: "Still for \(comparison.days) days")
    case .overdue: Phrase(id: "Lewat tenggat", en: "Reviews overdue")
    case .step(let step):
      comparison.steps.first { $0.step == step }.map { column in
        Phrase(
          id: "\(column.label) \(column.title.text(in: "id"))",
          en: "\(column.label) \(column.title.text(in: "en"))"
        )
      } ?? Phrase(step.rawValue)
    }
  }

  static func count(_ count: Int, _ language: Language) -> String {
    language.counted(count, Phrase(id: "pusat", en: "centre"))
  }

  static func opened(_ opening: CentresOpening, _ language: Language) -> String {
    let added = language.number(opening.added.count)
    let updated = language.number(opening.updated.count)
    let unchanged = language.number(opening.unchanged)
    return Phrase(
      id: "Pusat: \(added) baru, \(updated) diperbarui, \(unchanged) tetap.",
      en: "Centres: \(added) added, \(updated) updated, \(unchanged) unchanged."
    )(language)
  }

  static func kept(_ keeping: CalendarKeeping, _ language: Language) -> String {
    let year = "\(keeping.calendar.year)"
    let days = language.number(keeping.calendar.holidays.count)
    guard keeping.isNew else {
      return Phrase(
        id: "\(year): sudah tersimpan, tidak ada yang berubah.",
        en: "\(year): kept before, nothing changed."
      )(language)
    }
    return Phrase(
      id: "\(year): \(days) hari libur dan cuti bersama disimpan.",
      en: "\(year): \(days) holidays and days of joint leave kept."
    )(language)
  }
}
