import AssessmentKit
import CivilRegistry
import CivilTime

/// The findings about an identity number; what can be one, and what is odd about it, is the register's
/// own rule.
///
/// What disagrees with the card is a warning, no error, since a NIK stays as it was first given.
enum NIKFindings {
  static func read(_ written: String, _ stated: StatedFacts, today: Day) -> NumberReading {
    let number: NIK
    do throws(NIK.Fault) {
      number = try NIK(written)
    } catch {
      return NumberReading([finding(error)])
    }
    var findings = number.doubts(
      birthDate: stated.birthDate,
      isFemale: stated.isFemale,
      today: today
    )
    .map(finding)
    if let region = stated.regionDigits, region.utf8.count >= 2,
      !number.digits.hasPrefix(region.prefix(6))
    {
      findings.append(otherRegion)
    }
    if let birthDate = stated.birthDate,
      BirthDate.fault(of: birthDate, today: today) != nil
    {
      findings.insert(impossibleBirthDate, at: 0)
    }
    return NumberReading(findings.isEmpty ? [valid] : findings)
  }

  private static let valid = Finding.number(
    .valid,
    "nik.valid",
    id: "Susunan NIK sudah benar.",
    en: "The NIK is well formed."
  )

  private static let impossibleBirthDate = Finding(
    .error,
    "nik.birth-date-age",
    about: "birthDate",
    id: "Tanggal lahir tidak mungkin: umur peserta \(BirthDate.youngest) sampai "
      + "\(BirthDate.oldest) tahun. Mohon periksa kembali.",
    en: "The birth date is impossible: participants are \(BirthDate.youngest) to "
      + "\(BirthDate.oldest) years old. Please check it."
  )

  private static let otherRegion = Finding.number(
    .warning,
    "nik.region",
    id: "Wilayah dalam NIK berbeda dengan alamat. Itu wajar: NIK memuat wilayah pendaftaran "
      + "pertama dan tidak berubah bila pindah.",
    en: "The region in the NIK differs from the address. That is usual: a NIK holds the "
      + "region of first registration and stays when people move."
  )

  private static func finding(_ fault: NIK.Fault) -> Finding {
    switch fault {
    case .notDigits, .rounded:
      .number(
        .error,
        "nik.not-digits",
        id: "NIK hanya terdiri atas angka. Mohon periksa kembali.",
        en: "A NIK has only digits. Please check it."
      )
    case .length:
      .number(
        .error,
        "nik.length",
        id: "NIK harus 16 angka. Mohon periksa kembali.",
        en: "A NIK has 16 digits. Please check it."
      )
    case .placeholder:
      .number(
        .error,
        "nik.placeholder",
        id: "NIK berisi angka pengganti. Mohon isi 16 angka dari KTP.",
        en: "The NIK is a placeholder. Please give the 16 digits of the card."
      )
    case .birthDate:
      .number(
        .error,
        "nik.birth-date-impossible",
        id: "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin. Mohon periksa kembali.",
        en: "Digits 7 to 12 of the NIK are no possible birth date. Please check it."
      )
    case .serial:
      .number(
        .error,
        "nik.serial",
        id: "Empat angka terakhir NIK tidak mungkin 0000. Mohon periksa kembali.",
        en: "The last four digits of a NIK are never 0000. Please check it."
      )
    }
  }

  private static func finding(_ doubt: NIK.Doubt) -> Finding {
    switch doubt {
    case .province:
      .number(
        .warning,
        "nik.province",
        id: "Dua angka pertama NIK bukan kode provinsi yang dikenal. Mohon cocokkan dengan KTP.",
        en: "The first two digits of the NIK are no known province. Please compare the card."
      )
    case .birthDateDiffers:
      .number(
        .warning,
        "nik.birth-date",
        id: "Tanggal lahir berbeda dengan yang tercatat dalam NIK. Ini bisa terjadi bila tanggal "
          + "lahir pernah dibetulkan; mohon cocokkan dengan KTP.",
        en: "The birth date differs from the one in the NIK. That happens when it was corrected "
          + "later; please compare the card."
      )
    case .sexDiffers:
      .number(
        .warning,
        "nik.sex",
        id: "Jenis kelamin berbeda dengan yang tercatat dalam NIK. Mohon cocokkan dengan KTP.",
        en: "The sex differs from the one in the NIK. Please compare the card."
      )
    case .age:
      .number(
        .warning,
        "nik.age",
        id: "Menurut NIK, umur pemiliknya kurang dari \(BirthDate.youngest) atau lebih dari 100 "
          + "tahun. Mohon cocokkan dengan KTP.",
        en: "By the NIK its holder is younger than \(BirthDate.youngest) or older than 100. Please "
          + "compare the card."
      )
    }
  }
}
