import AssessmentKit
import CivilTime

/// Home-industry food number: 15 digits, `AAAAAAAAAAAAA-YY`, valid for five years.
///
/// 1 packaging, 2-3 type of food, 4-7 city, 8-9 food, 10-13 producer, 14-15 year of expiry. The city
/// is not compared: two numberings with the same digits are in use.
/// - Source: PerBPOM 22/2018, appendix; PerBPOM 4/2024.
enum PIRT {
  static func read(_ written: String, _ stated: StatedFacts) -> NumberReading {
    let digits = written.plainNumber(labelled: names)
    if let wrong = structureError(digits) { return NumberReading([wrong]) }
    let year = 2000 + digits.number(13..<15)
    let lawful = PIRTValidity.lastDay(issued: stated.issueDate)
    let warnings = warnings(digits, stated, year, lawful)
    let ofNumber = Day(year: year, month: 12, day: 31)
    return NumberReading(
      warnings.isEmpty
        ? [
          .number(
            .valid,
            "pirt.valid",
            id: "Susunan nomor P-IRT sudah benar.",
            en: "The P-IRT number is well formed."
          )
        ] : warnings,
      lastDay: ofNumber.map { number in lawful.map { min(number, $0) } ?? number },
      latestDay: lawful
    )
  }

  private static let names: Set<String> = [
    "P", "IRT", "PIRT", "SPP", "SPPIRT", "NOPIRT", "NOMORPIRT", "PIRTNO", "PRODUKSI", "PANGAN",
    "INDUSTRI", "RUMAH", "TANGGA",
  ]

  private static func structureError(_ digits: String) -> Finding? {
    guard digits.isDigits else {
      return .number(
        .error,
        "pirt.not-digits",
        id: "Nomor P-IRT hanya terdiri atas angka, misalnya dengan susunan 13 angka, tanda hubung, "
          + "2 angka.",
        en: "A P-IRT number has only digits: 13, a hyphen, then 2."
      )
    }
    if digits.utf8.count == 13 {
      return .number(
        .error,
        "pirt.year-missing",
        id: "Dua angka terakhir (tahun berakhir, setelah tanda hubung) belum ditulis.",
        en: "The last two digits (the year of expiry, behind the hyphen) are missing."
      )
    }
    guard digits.utf8.count == 15 else {
      return .number(
        .error,
        "pirt.length",
        id: "Nomor P-IRT harus 15 angka. Mohon salin dari sertifikat SPP-IRT.",
        en: "A P-IRT number has 15 digits. Please copy it from the SPP-IRT certificate."
      )
    }
    guard (1...8).contains(digits.number(0..<1)) else {
      return .number(
        .error,
        "pirt.packaging",
        id: "Angka pertama nomor P-IRT (jenis kemasan) harus 1 sampai 8.",
        en: "The first digit of a P-IRT number (packaging) is 1 to 8."
      )
    }
    return nil
  }

  private static func warnings(
    _ digits: String,
    _ stated: StatedFacts,
    _ year: Int,
    _ lawful: Day?
  ) -> [Finding] {
    var warnings: [Finding] = []
    if !(1...15).contains(digits.number(1..<3)) {
      warnings.append(
        .number(
          .warning,
          "pirt.food-type",
          id: "Angka ke-2 dan ke-3 (jenis pangan) tidak dikenal. Mohon cocokkan dengan sertifikat.",
          en: "Digits 2 and 3 (type of food) are unknown. Please compare the certificate."
        )
      )
    }
    if digits.number(7..<9) == 0 || digits.number(9..<13) == 0 {
      warnings.append(
        .number(
          .warning,
          "pirt.serial",
          id: "Nomor urut pangan atau produsen tertulis nol. Mohon cocokkan dengan sertifikat.",
          en: "The serial of the food or the producer is zero. Please compare the certificate."
        )
      )
    }
    // Later than the law allows is a finding of its own.
    let expected = stated.expiryDate ?? lawful.flatMap { year > $0.date.year ? nil : $0 }
    if let expected, expected.date.year != year {
      warnings.append(
        .number(
          .warning,
          "pirt.expiry-year",
          id: "Tahun berakhir berbeda dengan dua angka terakhir nomor P-IRT. Mohon cocokkan dengan "
            + "sertifikat.",
          en: "The year of expiry differs from the last two digits of the P-IRT number. Please "
            + "compare the certificate."
        )
      )
    }
    if let lawful, year > lawful.date.year || stated.expiryDate.map({ $0 > lawful }) == true {
      warnings.append(
        .number(
          .warning,
          "pirt.longer-than-five-years",
          id: "P-IRT berlaku 5 tahun sejak tanggal terbit, tetapi akhirnya tertulis lebih lama. "
            + "Yang dihitung 5 tahun; mohon cocokkan dengan sertifikat.",
          en: "A P-IRT holds for 5 years from its date of issue, but a later end is written. Five "
            + "years count; please compare the certificate."
        )
      )
    }
    return warnings
  }
}
