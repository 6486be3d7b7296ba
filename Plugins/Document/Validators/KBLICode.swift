import AssessmentKit

/// Code of a line of business: an optional section letter, then 2 to 5 digits.
///
/// A business needs all five. Sections and divisions are compared in the edition of 2020 alone,
/// since another edition groups otherwise.
/// - Source: BPS Regulation 2/2020 (KBLI 2020), after ISIC revision 4.
enum KBLICode {
  static func read(_ written: String, edition: String?) -> NumberReading {
    var code = written.uppercased().withoutGrouping
    if code.hasPrefix("KBLI") { code.removeFirst(4) }
    let letter = code.first.flatMap { ("A"..."U").contains($0) ? $0 : nil }
    let digits = letter == nil ? code : String(code.dropFirst())
    if let wrong = structureError(digits) { return NumberReading([wrong]) }
    if let edition, edition != "2020" {
      return NumberReading([otherEdition(isNewer: edition > "2020")])
    }
    return NumberReading([division(digits.number(0..<2), letter)])
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

  private static func otherEdition(isNewer: Bool) -> Finding {
    isNewer
      ? .number(
        .valid,
        "kbli.newer-edition",
        id: "Susunan kode KBLI sudah benar; isinya tidak diperiksa karena edisinya lebih baru.",
        en: "The KBLI code is well formed; its meaning wasn't checked, the edition is newer."
      )
      : .number(
        .warning,
        "kbli.older-edition",
        id: "Kode ini dari KBLI edisi lama. Mohon cari kode yang sama dalam KBLI 2020 di OSS.",
        en: "This code is of an old edition. Please look up its like in KBLI 2020 at OSS."
      )
  }

  private static func division(_ division: Int, _ letter: Character?) -> Finding {
    guard let section = sections.first(where: { $0.divisions.contains(division) }) else {
      return .number(
        .warning,
        "kbli.division",
        id: "Dua angka pertama bukan golongan pokok KBLI 2020. Mohon cocokkan dengan NIB.",
        en: "The first two digits are no division of KBLI 2020. Please compare the NIB."
      )
    }
    if let letter, letter != section.letter {
      return .number(
        .warning,
        "kbli.section",
        id:
          "Huruf kategori tidak cocok dengan angkanya dalam KBLI 2020. Mohon cocokkan dengan NIB.",
        en: "The section letter doesn't fit the digits in KBLI 2020. Please compare the NIB."
      )
    }
    return .number(
      .valid,
      "kbli.valid",
      id: "Susunan kode KBLI sudah benar.",
      en: "The KBLI code is well formed."
    )
  }

  private static let sections: [(letter: Character, divisions: ClosedRange<Int>)] = [
    ("A", 1...3), ("B", 5...9), ("C", 10...33), ("D", 35...35), ("E", 36...39), ("F", 41...43),
    ("G", 45...47), ("H", 49...53), ("I", 55...56), ("J", 58...63), ("K", 64...66), ("L", 68...68),
    ("M", 69...75), ("N", 77...82), ("O", 84...84), ("P", 85...85), ("Q", 86...88), ("R", 90...93),
    ("S", 94...96), ("T", 97...98), ("U", 99...99),
  ]
}
