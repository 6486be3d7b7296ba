/// What the argument parser itself says, which it knows in English only.
struct ParserPhrases {
  let language: Language

  /// `ARGUMENTS:` in the language of the run; `nil` for a line that heads no list.
  func heading(_ line: some StringProtocol) -> String? {
    guard line.hasSuffix(":"), !line.contains(where: \.isLowercase) else { return nil }
    let title = String(line.dropLast())
    guard language == .indonesian else { return "\(title):" }
    switch title {
    case "ARGUMENTS": return "ARGUMEN:"
    case "OPTIONS": return "OPSI:"
    case "SUBCOMMANDS": return "PERINTAH:"
    default:
      let group = title.replacing(" SUBCOMMANDS", with: "")
      return group == title ? "\(title):" : "PERINTAH \(group):"
    }
  }

  /// A line of a help page with the parser's own words in the language of the run.
  func fixed(_ line: String) -> String {
    guard language == .indonesian else { return line }
    return Self.fixedWords.reduce(line) { $0.replacing($1.english, with: $1.indonesian) }
  }

  private static let fixedWords: [Phrase] = [
    Phrase(id: "", en: "OVERVIEW: "),
    Phrase(id: "PEMAKAIAN: ", en: "USAGE: "),
    Phrase(id: "Pemakaian: ", en: "Usage: "),
    Phrase(id: "<perintah>", en: "<subcommand>"),
    Phrase(id: "(bawaan: ", en: "(default: "),
    Phrase(id: "; bawaan: ", en: "; default: "),
    Phrase(id: "(pilihan: ", en: "(values: "),
    Phrase(id: "Menampilkan bantuan suatu perintah.", en: "Show subcommand help information."),
    Phrase(id: "Menampilkan bantuan ini.", en: "Show help information."),
    Phrase(id: "Menampilkan versi.", en: "Show the version."),
    Phrase(id: "Lihat 'okoce help", en: "See 'okoce help"),
    Phrase(id: "untuk penjelasannya.", en: "for detailed help."),
  ]

  /// Why arguments make no sense; a message that is not known stays as the parser wrote it.
  ///
  /// What stands between quotes is what was typed or has to be typed, so it is never touched.
  func message(_ message: String) -> String {
    guard language == .indonesian else { return message }
    var translated = ""
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    for (position, part) in parts.enumerated() {
      if position > 0 { translated += "'" }
      if position.isMultiple(of: 2) {
        guard let words = between(String(part)) else { return message }
        translated += words
      } else {
        translated += part
      }
    }
    return translated
  }

  /// The words before, between or after quotes; `nil` when they are not known.
  private func between(_ words: String) -> String? {
    let count = words.prefix { $0.isNumber }
    if !count.isEmpty, words.dropFirst(count.count) == " unexpected arguments: " {
      return "\(count) argumen ini tidak dikenal: "
    }
    if words.hasPrefix(": expected ") {
      return ": yang diharapkan " + words.dropFirst(11).replacing(" to ", with: " sampai ")
    }
    return Self.messageWords[words]
  }

  private static let messageWords: [String: String] = [
    "": "", ", ": ", ", ".": "", "?": "?", " and ": " atau ", " or ": " atau ",
    "Missing expected argument ": "argumen ini belum diisi: ",
    "Missing one of: ": "salah satu dari ini harus diisi: ",
    "Missing value for ": "belum ada nilai untuk ",
    "Unexpected argument ": "argumen ini tidak dikenal: ",
    "Unknown option ": "opsi ini tidak dikenal: ",
    ". Did you mean ": "; maksud Anda ",
    "The value ": "nilai ",
    " is invalid for ": " tidak dapat dipakai untuk ",
    ". Please provide one of ": "; pilih ",
    "The option ": "opsi ",
    " does not take any value, but ": " tidak memakai nilai, tetapi diberi ",
    " was specified.": "",
  ]

  static func unknownCommand(_ name: String) -> Phrase {
    Phrase(id: "tidak ada perintah '\(name)'", en: "there is no command '\(name)'")
  }
}
