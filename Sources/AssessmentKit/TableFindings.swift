public import Diagnostics
public import Readings

/// What keeps a typed table from being read, in words; every assessor that asks for one says it so.
public enum TableFindings {
  /// - Parameter field: the field that the table was typed into.
  public static func all(
    _ problems: [TableFinding],
    about field: String
  ) -> [Finding] {
    problems.map { cell($0, $0.problem.findingCode, field) }
  }

  /// One problem under a code of the assessor's own; it says nothing that was typed.
  public static func cell(_ finding: TableFinding, _ code: String, _ field: String) -> Finding {
    let words = finding.problem.unquoted
    return row(finding.line, code, field, id: words.id + ".", en: words.en + ".")
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
      "table.no-rows",
      title: .init(id: "Tabel punya baris", en: "The table has rows"),
      text: .init(
        id: "Di bawah judul kolom harus ada paling sedikit satu baris.",
        en: "Under the headings there has to be at least one row."
      )
    ),
    DiagnosticExplanation(
      "table.width",
      title: .init(
        id: "Setiap baris sebanyak judulnya",
        en: "Every row is as wide as the headings"
      ),
      text: .init(
        id:
          "Nilai yang memuat pemisah kolom, misalnya 150,000, ditulis dalam tanda kutip atau tanpa "
          + "pemisah ribuan.",
        en:
          "A value that holds the separator of columns, such as 150,000, goes in quotes or is written "
          + "without its thousands separator."
      )
    ),
    DiagnosticExplanation(
      "table.encoding",
      title: .init(id: "Tabel berupa teks", en: "The table is text"),
      text: .init(
        id: "Simpan sebagai CSV UTF-8; buku kerja Excel, PDF, dan halaman web tidak dibaca.",
        en: "Save it as CSV UTF-8; workbooks of Excel, PDFs and web pages are not read."
      )
    ),
    DiagnosticExplanation(
      "table.cell",
      title: .init(id: "Isi sel terbaca", en: "The cell can be read"),
      text: .init(
        id: "Tulis angka, rupiah, dan tanggal seperti pada docs/tables.md.",
        en: "Write numbers, rupiah and days as docs/tables.md says."
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
