import AssessmentKit
import CurriculumModel

/// What `okoce submit` says.
enum SubmitPhrases {
  static let abstract = Phrase(
    id: "Kirim dokumen atau tugas untuk dinilai.",
    en: "Hand in what an assessment asks for."
  )
  static let discussion = Phrase(
    id: """
      Di terminal, okoce menanyakan isian yang kurang satu per satu. Hasil "belum lulus" atau \
      "belum lengkap" memberi status 1.

      Contoh:
        okoce submit P000017 nib-document
        okoce submit P000017 nib/nib-document --field number=1234567890123
        okoce submit P000017 action-plan --file rencana.pdf
      """,
    en: """
      On a terminal, okoce asks for what is missing, one field at a time. "Not passed" and \
      "incomplete" give status 1.

      Examples:
        okoce submit P000017 nib-document
        okoce submit P000017 nib/nib-document --field number=1234567890123
        okoce submit P000017 action-plan --file plan.pdf
      """
  )
  static let assessment = Phrase(
    id: "Penilaian, seperti nib-document atau nib/nib-document; lihat okoce next.",
    en: "The assessment, such as nib-document or nib/nib-document; see okoce next."
  )
  static let field = Phrase(
    id: "Satu isian; boleh berulang.",
    en: "One field; may be repeated."
  )
  static let file = Phrase(
    id: "Berkas yang dilampirkan; boleh berulang.",
    en: "A file to attach; may be repeated."
  )

  static func missing(_ label: String) -> Phrase {
    Phrase(id: "\(label) belum diisi", en: "\(label) is missing")
  }

  static func howToGive(_ field: SubmissionField) -> Phrase {
    let option = field.kind == .file ? "--file \(field.name)=…" : "--field \(field.name)=…"
    guard !field.choices.isEmpty else {
      return Phrase(id: "tambahkan \(option)", en: "add \(option)")
    }
    let values = field.choices.map(\.value).joined(separator: ", ")
    return Phrase(
      id: "tambahkan \(option), salah satu dari \(values)",
      en: "add \(option), one of \(values)"
    )
  }

  static func unknownField(_ name: String) -> Phrase {
    Phrase(
      id: "isian '\(name)' tidak diminta",
      en: "field '\(name)' is not asked for"
    )
  }

  static func noFileWanted(_ path: String) -> Phrase {
    Phrase(
      id: "berkas '\(path)' tidak diminta",
      en: "file '\(path)' is not asked for"
    )
  }

  static func fieldsWanted(_ fields: [SubmissionField]) -> Phrase {
    let names = fields.map(\.name).joined(separator: ", ")
    return names.isEmpty
      ? Phrase(id: "penilaian ini tidak meminta isian apa pun", en: "it asks for no fields at all")
      : Phrase(id: "isian yang diminta: \(names)", en: "it asks for \(names)")
  }

  static func didYouMean(_ name: String) -> Phrase {
    Phrase(id: "maksud Anda '\(name)'?", en: "did you mean '\(name)'?")
  }

  static func seeNext(_ person: String) -> Phrase {
    Phrase(
      id: "Lihat langkah berikutnya: okoce next \(person)",
      en: "See what comes next: okoce next \(person)"
    )
  }
  static let nothingAsked = Phrase(
    id: "penilai untuk bagian ini belum terpasang, jadi belum diketahui apa yang diminta",
    en: "the assessor of this part is not installed, so no one knows what it asks for"
  )
  static let handInLater = Phrase(
    id: "tanyakan ke kantor kecamatan, atau lampirkan dengan --field dan --file; akan disimpan",
    en: "ask at the office, or give --field and --file, which are kept until it is"
  )
}
