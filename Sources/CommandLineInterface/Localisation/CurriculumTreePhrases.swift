import CivilTime
import CurriculumModel

/// What the tree of a curriculum says beside titles and ids.
enum CurriculumTreePhrases {
  static let opensAfter = Phrase(id: "terbuka setelah", en: "opens after")
  static let after = Phrase(id: "setelah", en: "after")
  static let afterHere = Phrase(id: "di kurikulum ini juga setelah", en: "here also after")
  static let doneBy = Phrase(id: "selesai bila", en: "done by")
  static let exempt = Phrase(id: "dibebaskan bagi jalur", en: "exempt on track")
  static let missing = Phrase(id: "berkas modul tidak ditemukan", en: "no module file found")
  static let legend = Phrase(id: "* wajib, - pilihan", en: "* required, - optional")

  static func order(_ order: Curriculum.Order) -> Phrase {
    switch order {
    case .sequential:
      Phrase(
        id: "langkah berurutan: setiap langkah terbuka setelah semua sebelumnya selesai",
        en: "steps in order: each opens once all before it are done"
      )
    case .free:
      Phrase(
        id: "langkah bebas: setiap langkah terbuka menurut syaratnya sendiri",
        en: "free order: each step opens by its own condition"
      )
    }
  }

  static func onlyFor(_ track: TrackID) -> Phrase {
    Phrase(id: "hanya jalur \(track)", en: "only on track \(track)")
  }

  static func validFor(_ period: Period) -> Phrase {
    Phrase(
      id: "berlaku \(Language.indonesian.length(period))",
      en: "valid for \(Language.english.length(period))"
    )
  }
}
