import CurriculumModel
import Programme

/// What the commands for centres say.
enum CentrePhrases {
  static let code = Phrase(id: "Kode", en: "Code")
  static let name = Phrase(id: "Kecamatan", en: "Kecamatan")
  static let city = Phrase(id: "Kota atau kabupaten", en: "City or regency")

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
