import CurriculumModel
import Diagnostics
import Readings

/// What can be wrong with one field before anyone judges its content.
enum FieldFinding {
  static func missing(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.missing",
      id: "belum ada. Mohon dilengkapi.",
      en: "is missing. Please add it."
    )
  }

  static func emptyFile(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.empty-file",
      id: "berkasnya kosong. Mohon unggah ulang.",
      en: "is an empty file. Please hand it in again."
    )
  }

  static func tooLong(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.too-long",
      id: "terlalu panjang; paling banyak \(SubmissionCheck.longestText) bita.",
      en: "is too long; at most \(SubmissionCheck.longestText) bytes."
    )
  }

  static func notMatching(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.not-matching",
      id: "belum dalam bentuk yang diminta. Periksa contohnya lalu ketik ulang.",
      en: "is not in the form asked for. Look at the example and type it again."
    )
  }

  static func unprintable(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.unprintable",
      id: "memuat karakter yang tidak bisa dibaca. Mohon diketik ulang.",
      en: "holds characters that can't be read. Please type it again."
    )
  }

  /// What can't be read as a number or a day; says nothing of what was typed.
  static func misread(_ field: SubmissionField, _ misreading: Misreading) -> Finding {
    let code = field.kind == .day ? "field.not-a-day" : "field.not-a-number"
    switch misreading {
    case .number:
      return finding(
        field,
        code,
        id: "harus berupa angka, misalnya 1.250.000 atau 12,5.",
        en: "has to be a number, such as 1.250.000 or 12,5."
      )
    case .day:
      return finding(
        field,
        code,
        id: "harus berupa tanggal, misalnya 31-12-2026.",
        en: "has to be a date, such as 31-12-2026 or 2026-12-31."
      )
    case .fraction, .ambiguous, .scientific, .sheetError, .range, .noSuchDay, .shortYear,
      .monthFirst, .serialDay, .month, .phone, .yesNo, .word:
      let words = misreading.unquoted
      return finding(
        field,
        code,
        id: "tidak terbaca: \(words.id).",
        en: "can't be read: \(words.en)."
      )
    }
  }

  static func notChoice(_ field: SubmissionField) -> Finding {
    func list(_ language: String) -> String {
      field.choices.map { "\($0.value) (\($0.label.text(in: language)))" }.joined(separator: ", ")
    }
    return finding(
      field,
      "field.not-a-choice",
      id: "harus salah satu dari: \(list("id")).",
      en: "has to be one of: \(list("en"))."
    )
  }

  /// The field's label, then what is wrong with it.
  private static func finding(
    _ field: SubmissionField,
    _ code: String,
    id: String,
    en: String
  ) -> Finding {
    func name(_ language: String) -> String {
      let label = field.label.text(in: language)
      return label.isEmpty ? field.name : label
    }
    return Finding(
      reference: field.name,
      level: .error,
      code: code,
      message: LocalizedText(id: "\(name("id")) \(id)", en: "\(name("en")) \(en)")
    )
  }
}
