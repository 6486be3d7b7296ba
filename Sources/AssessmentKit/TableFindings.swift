public import Diagnostics
public import SeparatedValues

/// What keeps a typed table from being read, in words; every assessor that asks for one says it so.
public enum TableFindings {
  /// - Parameter field: the field that the table was typed into.
  public static func all(
    _ problems: [SeparatedTable.Problem],
    about field: String
  ) -> [Finding] {
    problems.map { problem in
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

  /// About one row, whose line it names.
  public static func row(
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

extension TableFindings {
  /// What the codes mean.
  public static let explanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "table.empty",
      title: .init(id: "Tabel berisi", en: "The table is not empty"),
      text: .init(id: "Baris pertama memuat judul kolom.", en: "The first line has the headings.")
    ),
    DiagnosticExplanation(
      "table.headings",
      title: .init(id: "Judul kolom lengkap", en: "The headings are all there"),
      text: .init(
        id: "Tambahkan kolom yang disebut di baris pertama.",
        en: "Add the columns named to the first line."
      )
    ),
    DiagnosticExplanation(
      "table.quote",
      title: .init(id: "Tanda kutip ditutup", en: "Quotes are closed"),
      text: .init(
        id: "Tanda kutip di awal isian harus ditutup sebelum pemisah berikutnya.",
        en: "A quote at the beginning of a field has to be closed before the next separator."
      )
    ),
  ]
}
