import AssessmentKit
import CivilTime

/// Identity number of a resident: 16 digits, `PPKKCC DDMMYY NNNN`, without a check digit.
///
/// Province, city and kecamatan are those of the first registration and never change, nor does the
/// birth date when it is corrected later. So what disagrees with the card is a warning, no error.
/// - Source: Law 24/2013 on population administration, article 13; Dukcapil's account of the digits.
enum NIK {
  static func read(_ written: String, _ stated: StatedFacts) -> NumberReading {
    let digits = written.withoutGrouping
    if let wrong = structureError(digits) { return NumberReading([wrong]) }
    let warnings = warnings(digits, stated)
    guard warnings.isEmpty else { return NumberReading(warnings) }
    return NumberReading([
      .number(
        .valid,
        "nik.valid",
        id: "Susunan NIK sudah benar.",
        en: "The NIK is well formed."
      )
    ])
  }

  /// What can't be a NIK at all; `nil` when the digits can be one.
  static func structureError(_ digits: String) -> Finding? {
    guard digits.isDigits else {
      return .number(
        .error,
        "nik.not-digits",
        id: "NIK hanya terdiri atas angka. Mohon periksa kembali.",
        en: "A NIK has only digits. Please check it."
      )
    }
    guard digits.utf8.count == 16 else {
      return .number(
        .error,
        "nik.length",
        id: "NIK harus 16 angka. Mohon periksa kembali.",
        en: "A NIK has 16 digits. Please check it."
      )
    }
    guard !birthDates(digits).isEmpty else {
      return .number(
        .error,
        "nik.birth-date-impossible",
        id: "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin. Mohon periksa kembali.",
        en: "Digits 7 to 12 of the NIK are no possible birth date. Please check it."
      )
    }
    guard digits.number(12..<16) > 0 else {
      return .number(
        .error,
        "nik.serial",
        id: "Empat angka terakhir NIK tidak mungkin 0000. Mohon periksa kembali.",
        en: "The last four digits of a NIK are never 0000. Please check it."
      )
    }
    return nil
  }

  private static func warnings(_ digits: String, _ stated: StatedFacts) -> [Finding] {
    var warnings: [Finding] = []
    if !provinces.contains(digits.number(0..<2)) {
      warnings.append(
        .number(
          .warning,
          "nik.province",
          id: "Dua angka pertama NIK bukan kode provinsi yang dikenal. Mohon cocokkan dengan KTP.",
          en: "The first two digits of the NIK are no known province. Please compare the card."
        )
      )
    }
    if let birthDate = stated.birthDate, !birthDates(digits).contains(birthDate) {
      warnings.append(
        .number(
          .warning,
          "nik.birth-date",
          id: "Tanggal lahir berbeda dengan yang tercatat dalam NIK. Ini bisa terjadi bila tanggal "
            + "lahir pernah dibetulkan; mohon cocokkan dengan KTP.",
          en: "The birth date differs from the one in the NIK. That happens when it was corrected "
            + "later; please compare the card."
        )
      )
    }
    if let isFemale = stated.isFemale, isFemale != (digits.number(6..<8) > 40) {
      warnings.append(
        .number(
          .warning,
          "nik.sex",
          id: "Jenis kelamin berbeda dengan yang tercatat dalam NIK. Mohon cocokkan dengan KTP.",
          en: "The sex differs from the one in the NIK. Please compare the card."
        )
      )
    }
    if let region = stated.regionDigits, region.utf8.count >= 2,
      !digits.hasPrefix(region.prefix(6))
    {
      warnings.append(
        .number(
          .warning,
          "nik.region",
          id: "Wilayah dalam NIK berbeda dengan alamat. Itu wajar: NIK memuat wilayah pendaftaran "
            + "pertama dan tidak berubah bila pindah.",
          en: "The region in the NIK differs from the address. That is usual: a NIK holds the "
            + "region of first registration and stays when people move."
        )
      )
    }
    return warnings
  }

  /// The days of either century that digits 7 to 12 can mean; women's days have 40 added.
  private static func birthDates(_ digits: String) -> [Day] {
    let day = digits.number(6..<8)
    let month = digits.number(8..<10)
    let year = digits.number(10..<12)
    return [1900, 2000].compactMap {
      Day(year: $0 + year, month: month, day: day > 40 ? day - 40 : day)
    }
  }

  /// Codes of the Ministry of Home Affairs.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
    71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
  ]
}
