import AssessmentKit
import CivilTime

/// Code of a line of business: an optional section letter, then 2 to 5 digits.
///
/// A business needs all five. The code is read in the edition that was in force when it was issued,
/// see `KBLIEdition`.
enum KBLICode {
  /// - Parameter today: by which a code without edition and date is read.
  static func read(_ written: String, _ stated: StatedFacts, today: Day) -> NumberReading {
    let (code, ofLabel) = withoutEdition(written)
    let letter = code.first.flatMap { $0.isASCII && $0.isLetter ? $0 : nil }
    let digits = letter == nil ? code : String(code.dropFirst())
    if let wrong = structureError(digits) { return NumberReading([wrong]) }
    let named = (stated.edition ?? ofLabel).flatMap { Int($0) }
    let edition = edition(named, issued: stated.issueDate, code: (letter, digits), today: today)
    if let letter, !letters(of: edition).contains(letter) {
      return NumberReading([noSection(in: edition)])
    }
    let finding = finding(letter, digits, in: edition)
    if finding.level == .valid, let named, let issued = stated.issueDate,
      let lawful = KBLIEdition.rules[issued]?.year, named != lawful
    {
      return NumberReading([otherEdition(than: lawful)])
    }
    return NumberReading([finding])
  }

  /// The edition that is named, else the one of the date of issue, else the newest in which the code
  /// fits.
  private static func edition(
    _ named: Int?,
    issued: Day?,
    code: (letter: Character?, digits: String),
    today: Day
  ) -> KBLIEdition {
    if let named, let edition = KBLIEdition.all.first(where: { $0.year == named }) {
      return edition
    }
    let inForce = KBLIEdition.rules[issued ?? today] ?? KBLIEdition.all[0]
    if issued != nil { return inForce }
    let division = code.digits.number(0..<2)
    let fits = KBLIEdition.all.reversed().first { edition in
      guard edition.year <= inForce.year, let section = edition.section(of: division) else {
        return false
      }
      return code.letter == nil || code.letter == section.letter
    }
    return fits ?? inForce
  }

  /// Without `KBLI` and the like in front; an edition that stands there is told apart.
  private static func withoutEdition(_ written: String) -> (code: String, edition: String?) {
    let code = written.plainNumber(labelled: ["KBLI", "KLASIFIKASI", "LAPANGAN", "USAHA", "BAKU"])
      .uppercased()
    // `KBLI 2020: 56102` and `KBLI 2025 I56102` come out as `2020:56102` and `2025I56102`.
    let edition = String(code.prefix(4))
    let rest = code.dropFirst(4).drop { $0 == ":" || $0 == ";" }
    guard KBLIEdition.all.contains(where: { String($0.year) == edition }), rest.utf8.count >= 5
    else { return (code, nil) }
    return (String(rest), edition)
  }

  private static func letters(of edition: KBLIEdition) -> Set<Character> {
    // Editions whose sections aren't compared had those of 2020.
    let sections = edition.sections.isEmpty ? KBLIEdition.all.first { $0.year == 2020 } : edition
    return Set(sections?.sections.map(\.letter) ?? [])
  }

  private static func structureError(_ digits: String) -> Finding? {
    guard digits.isDigits, (2...5).contains(digits.utf8.count) else {
      return .number(
        .error,
        "kbli.form",
        id: "Kode KBLI terdiri atas 5 angka, boleh diawali satu huruf. Mohon salin dari NIB.",
        en: "A KBLI code has 5 digits, perhaps behind one letter. Please copy it from the NIB."
      )
    }
    guard digits.utf8.count == 5 else {
      return .number(
        .error,
        "kbli.too-short",
        id: "Ini kode golongan; untuk izin usaha diperlukan kode lengkap 5 angka.",
        en: "This is the code of a group; a licence needs the whole code of 5 digits."
      )
    }
    return nil
  }

  private static func noSection(in edition: KBLIEdition) -> Finding {
    let last = letters(of: edition).max() ?? "U"
    return .number(
      .error,
      "kbli.form",
      id: "Kategori KBLI \(edition.year) adalah A sampai \(last). Mohon salin kodenya dari NIB.",
      en: "KBLI \(edition.year) has the sections A to \(last). Please copy the code from the NIB."
    )
  }

  private static func otherEdition(than lawful: Int) -> Finding {
    .number(
      .warning,
      "kbli.edition-date",
      id: "Pada tanggal terbit itu yang berlaku adalah KBLI \(lawful). Mohon cocokkan edisi atau "
        + "tanggalnya dengan NIB.",
      en:
        "On that date of issue KBLI \(lawful) was in force. Please compare the edition or the date "
        + "with the NIB."
    )
  }

  private static func finding(
    _ letter: Character?,
    _ digits: String,
    in edition: KBLIEdition
  ) -> Finding {
    if edition.sections.isEmpty {
      return .number(
        .warning,
        "kbli.older-edition",
        id: "Kode ini dari KBLI edisi lama. Mohon cari kode yang sama dalam KBLI yang berlaku di "
          + "OSS.",
        en: "This code is of an old edition. Please look up its like in the KBLI in force at OSS."
      )
    }
    guard let section = edition.section(of: digits.number(0..<2)) else {
      return .number(
        .warning,
        "kbli.division",
        id: "Dua angka pertama bukan golongan pokok KBLI \(edition.year). Mohon cocokkan dengan "
          + "NIB.",
        en: "The first two digits are no division of KBLI \(edition.year). Please compare the NIB."
      )
    }
    if let letter, letter != section.letter {
      return .number(
        .warning,
        "kbli.section",
        id: "Huruf kategori tidak cocok dengan angkanya dalam KBLI \(edition.year). Mohon cocokkan "
          + "dengan NIB.",
        en: "The section letter doesn't fit the digits in KBLI \(edition.year). Please compare the "
          + "NIB."
      )
    }
    return .number(
      .valid,
      "kbli.valid",
      id: "Susunan kode KBLI sudah benar.",
      en: "The KBLI code is well formed."
    )
  }
}
