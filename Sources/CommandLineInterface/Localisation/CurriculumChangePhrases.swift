import CurriculumModel

/// The differences between two curricula, in words.
struct CurriculumChangePhrases {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `modul nib`, `assessment interview of module loan-readiness`.
  func subject(_ subject: CurriculumChange.Subject) -> String {
    let phrase: Phrase =
      switch subject {
      case .curriculum: Phrase(id: "kurikulum", en: "curriculum")
      case .track(let id): Phrase(id: "jalur \(id)", en: "track \(id)")
      case .parameter(let id, of: nil): Phrase(id: "angka \(id)", en: "parameter \(id)")
      case .parameter(let id, of: let module?):
        Phrase(id: "angka \(id) pada modul \(module)", en: "parameter \(id) of module \(module)")
      case .step(let id): Phrase(id: "langkah \(id)", en: "step \(id)")
      case .module(let id): Phrase(id: "modul \(id)", en: "module \(id)")
      case .assessment(let id, of: let module):
        Phrase(
          id: "penilaian \(id) pada modul \(module)",
          en: "assessment \(id) of module \(module)"
        )
      }
    return phrase(language)
  }

  func change(_ kind: CurriculumChange.Kind) -> String {
    switch kind {
    case .added: Phrase(id: "baru", en: "is new")(language)
    case .removed: Phrase(id: "dihapus", en: "is gone")(language)
    case .changed(let aspect, .content, _), .changed(let aspect, _, .content):
      Phrase(id: "\(name(aspect)) berubah", en: "\(name(aspect)) changed")(language)
    case .changed(let aspect, from: let old, to: let new):
      Phrase(
        id: "\(name(aspect)): dari \(value(old)) menjadi \(value(new))",
        en: "\(name(aspect)): from \(value(old)) to \(value(new))"
      )(language)
    }
  }

  func value(_ value: CurriculumChange.Value) -> String {
    switch value {
    case .none: Phrase(id: "tidak ada", en: "none")(language)
    case .text(let text): text.isEmpty ? Phrase("–")(language) : text
    case .number(let number): language.number(number)
    case .flag(let isTrue):
      isTrue ? Phrase(id: "ya", en: "yes")(language) : Phrase(id: "tidak", en: "no")(language)
    case .localized(let text): "'\(text(language))'"
    case .condition(let condition):
      "'\(CurriculumConditionPhrases(language).clause(condition))'"
    case .content: "…"
    }
  }

  private func name(_ aspect: CurriculumChange.Aspect) -> String {
    let phrase: Phrase =
      switch aspect {
      case .id: Phrase("id")
      case .version: Phrase(id: "versi", en: "version")
      case .title: Phrase(id: "judul", en: "title")
      case .summary: Phrase(id: "ringkasan", en: "summary")
      case .order: Phrase(id: "urutan langkah", en: "order of steps")
      case .label: Phrase(id: "label", en: "label")
      case .position: Phrase(id: "tempat dalam urutan", en: "place in the order")
      case .availability: Phrase(id: "terbuka setelah", en: "opens after")
      case .step: Phrase(id: "langkah", en: "step")
      case .required: Phrase(id: "wajib", en: "required")
      case .track: Phrase(id: "hanya untuk jalur", en: "only for track")
      case .demand:
        Phrase(id: "syarat tambahan kurikulum", en: "what the curriculum asks beforehand")
      case .prerequisites: Phrase(id: "prasyarat", en: "prerequisites")
      case .exemptions: Phrase(id: "pembebasan bagi jalur", en: "exemption of tracks")
      case .moveOn: Phrase(id: "selesai bila", en: "is satisfied by")
      case .validFor: Phrase(id: "masa berlaku", en: "validity")
      case .classFormat: Phrase(id: "bentuk kelas", en: "class")
      case .sources: Phrase(id: "rujukan", en: "sources")
      case .unit: Phrase(id: "satuan", en: "unit")
      case .values: Phrase(id: "nilai", en: "values")
      case .assessor: Phrase(id: "penilai", en: "assessor")
      case .masteryScore: Phrase(id: "nilai lulus", en: "mastery score")
      case .attemptLimit: Phrase(id: "batas percobaan", en: "attempt limit")
      case .after: Phrase(id: "penilaian yang didahulukan", en: "what comes before it")
      case .configuration: Phrase(id: "pengaturan penilai", en: "the assessor's configuration")
      }
    return phrase(language)
  }
}
