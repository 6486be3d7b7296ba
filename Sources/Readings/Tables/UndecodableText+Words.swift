import Diagnostics
import SeparatedValues

/// Why a file is no text, and how to save it as one.
extension UndecodableText {
  var what: ReadingWords {
    switch self {
    case .foreign(.workbook), .foreign(.oldWorkbook):
      ReadingWords(
        id: "ini buku kerja Excel, bukan CSV",
        en: "this is an Excel workbook, and no CSV file"
      )
    case .foreign(.page):
      ReadingWords(
        id: "ini halaman HTML, bukan CSV",
        en: "this is an HTML page, and no CSV file"
      )
    case .foreign(let kind):
      ReadingWords(
        id: "ini berkas \(kind.rawValue), bukan CSV",
        en: "this is a \(kind.rawValue) file, and no CSV file"
      )
    case .damaged:
      ReadingWords(
        id: "teksnya rusak: hurufnya tidak utuh dalam UTF-8 atau UTF-16",
        en: "the text is damaged: a letter is not whole in UTF-8 or UTF-16"
      )
    case .unknownPage:
      ReadingWords(
        id: "teksnya bukan UTF-8, bukan UTF-16, dan bukan Windows-1252",
        en: "the text is neither UTF-8 nor UTF-16 nor Windows-1252"
      )
    case .zero:
      ReadingWords(
        id: "ada bita nol, jadi ini bukan teks",
        en: "there is a zero byte, so this is no text"
      )
    }
  }

  var fix: ReadingWords {
    ReadingWords(
      id: "di Excel pilih Simpan Sebagai, lalu CSV UTF-8",
      en: "in Excel choose Save As, then CSV UTF-8"
    )
  }
}
