public import Diagnostics

/// What is wrong and what to do about it.
extension TableProblem {
  public var what: ReadingWords {
    switch self {
    case .empty: ReadingWords(id: "berkasnya kosong", en: "the file is empty")
    case .noRows:
      ReadingWords(
        id: "hanya ada judul kolom, tanpa isi",
        en: "there are headings alone, and no rows"
      )
    case .missing(let columns):
      ReadingWords(
        id: "kolom \(Self.list(columns.map(\.id))) tidak ada",
        en: "column \(Self.list(columns.map(\.en))) is missing"
      )
    case .unknown(let title, let expected):
      ReadingWords(
        id: "kolom '\(title)' tidak dikenal, seharusnya salah satu dari "
          + expected.map(\.id).joined(separator: ", "),
        en: "column '\(title)' is unknown, expected one of "
          + expected.map(\.en).joined(separator: ", ")
      )
    case .repeated(let title, let before):
      title == before
        ? ReadingWords(id: "kolom '\(title)' ada dua kali", en: "column '\(title)' is there twice")
        : ReadingWords(
          id: "kolom '\(title)' dan '\(before)' berarti sama",
          en: "columns '\(title)' and '\(before)' mean the same"
        )
    case .width(let count, let expected):
      ReadingWords(
        id: "\(count) kolom, seharusnya \(expected) seperti judulnya",
        en: "\(count) columns, expected \(expected) as in the headings"
      )
    case .unnamed(let value):
      ReadingWords(
        id: "'\(value)' ada di kolom tanpa judul",
        en: "'\(value)' is in a column without a heading"
      )
    case .quote:
      ReadingWords(
        id: "tanda kutip tidak ditutup, atau ada teks sesudahnya",
        en: "a quote is not closed, or text follows it"
      )
    case .text(let undecodable): undecodable.what
    case .emptyCell(let column):
      ReadingWords(id: "\(column.id) kosong", en: "\(column.en) is empty")
    case .misread(let column, let text, let misreading):
      ReadingWords(
        id: "\(column.id) berisi '\(text)', seharusnya \(misreading.expected.id)",
        en: "\(column.en) is '\(text)', expected \(misreading.expected.en)"
      )
    case .together(let columns):
      ReadingWords(
        id: "\(columns.map(\.id).joined(separator: " dan ")) terisi bersama, seharusnya satu saja",
        en: "\(columns.map(\.en).joined(separator: " and ")) are both filled in, expected one"
      )
    }
  }

  public var fix: ReadingWords {
    switch self {
    case .empty, .noRows:
      ReadingWords(
        id: "isi baris judul dan paling sedikit satu baris di bawahnya",
        en: "write the headings and at least one row under them"
      )
    case .missing:
      ReadingWords(id: "tambahkan di baris judul", en: "add it to the line of headings")
    case .unknown:
      ReadingWords(
        id: "betulkan judulnya, atau hapus kolomnya",
        en: "correct the heading, or delete the column"
      )
    case .repeated: ReadingWords(id: "hapus salah satunya", en: "delete one of them")
    case .width:
      ReadingWords(
        id: "samakan dengan judulnya; nilai yang memuat pemisah ditulis dalam tanda kutip",
        en: "make it as many as the headings; a value with a separator in it goes in quotes"
      )
    case .unnamed:
      ReadingWords(
        id: "beri judul pada kolomnya, atau kosongkan",
        en: "give the column a heading, or empty it"
      )
    case .quote:
      ReadingWords(id: "tutup tanda kutipnya, atau hapus", en: "close the quote, or delete it")
    case .text(let undecodable): undecodable.fix
    case .emptyCell: ReadingWords(id: "isi kolom itu", en: "fill it in")
    case .misread(_, _, let misreading): misreading.fix
    case .together: ReadingWords(id: "kosongkan salah satunya", en: "empty one of them")
    }
  }

  /// What is wrong and what to do, without what was typed: for records that keep no personal data.
  public var unquoted: ReadingWords {
    switch self {
    case .misread(let column, _, let misreading):
      ReadingWords(
        id: "\(column.id): \(misreading.unquoted.id)",
        en: "\(column.en): \(misreading.unquoted.en)"
      )
    case .unnamed:
      ReadingWords(
        id: "ada isi di kolom tanpa judul; \(fix.id)",
        en: "a value is in a column without a heading; \(fix.en)"
      )
    case .repeated:
      ReadingWords(
        id: "dua judul berarti kolom yang sama; \(fix.id)",
        en: "two headings mean the same column; \(fix.en)"
      )
    case .unknown(_, let expected):
      ReadingWords(
        id: "ada judul yang tidak dikenal; pakai \(expected.map(\.id).joined(separator: ", "))",
        en: "a heading is unknown; use \(expected.map(\.en).joined(separator: ", "))"
      )
    case .empty, .noRows, .missing, .width, .quote, .text, .emptyCell, .together:
      ReadingWords(id: "\(what.id); \(fix.id)", en: "\(what.en); \(fix.en)")
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
