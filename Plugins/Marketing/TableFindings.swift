import AssessmentKit
import SeparatedValues

/// What keeps a typed table from being read, in words.
enum TableFindings {
  static func all(_ table: SeparatedTable, about field: String) -> [Finding] {
    table.problems.map { problem in
      switch problem {
      case .empty:
        Finding(
          .error,
          "table.empty",
          about: field,
          id: "Tabelnya kosong. Mulai dengan baris judul kolom.",
          en: "The table is empty. Begin with a line of headings."
        )
      case .headings(let missing):
        Finding(
          .error,
          "table.headings",
          about: field,
          id: "Kolom kurang: \(missing.joined(separator: ", ")). Tambahkan di baris pertama.",
          en: "Columns are missing: \(missing.joined(separator: ", ")). Add them to the first line."
        )
      case .quote(let line):
        row(
          line,
          "table.quote",
          field,
          id: "tanda kutip tidak ditutup.",
          en: "a quote isn't closed."
        )
      }
    }
  }

  static func row(
    _ line: Int,
    _ code: String,
    _ field: String,
    _ level: Finding.Level = .error,
    id: String,
    en: String
  ) -> Finding {
    Finding(
      level,
      code,
      about: "\(field):\(line)",
      id: "Baris \(line): \(id)",
      en: "Line \(line): \(en)"
    )
  }
}
