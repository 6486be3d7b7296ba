import CurriculumModel

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

  static func notNumber(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.not-a-number",
      id: "harus berupa angka, misalnya 1.250.000 atau 12,5.",
      en: "has to be a number, such as 1.250.000 or 12,5."
    )
  }

  static func notDay(_ field: SubmissionField) -> Finding {
    finding(
      field,
      "field.not-a-day",
      id: "harus berupa tanggal, misalnya 31-12-2026.",
      en: "has to be a date, such as 31-12-2026 or 2026-12-31."
    )
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
