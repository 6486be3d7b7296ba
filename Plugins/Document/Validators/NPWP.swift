import AssessmentKit
import CivilRegistry

/// Tax number: 15 digits of the old form, or 16 of the new one.
///
/// The ninth of the old digits checks the eight before it by Luhn's sum. The new number of a person
/// is the NIK, that of others the old one with a leading 0.
/// - Source: PMK 112/PMK.03/2022.
enum NPWP {
  static func read(_ written: String) -> NumberReading {
    let digits = written.plainNumber(
      labelled: ["NPWP", "NONPWP", "POKOK", "WAJIB", "PAJAK", "TAX", "ID", "TIN"]
    )
    guard digits.isDigits else {
      return NumberReading([
        .number(
          .error,
          "npwp.not-digits",
          id: "NPWP hanya terdiri atas angka. Mohon periksa kembali.",
          en: "An NPWP has only digits. Please check it."
        )
      ])
    }
    switch digits.utf8.count {
    case 15: return NumberReading([old(digits)])
    // The same number in the new form, so the same judgement.
    case 16 where digits.hasPrefix("0"): return NumberReading([old(String(digits.dropFirst()))])
    case 16: return NumberReading([person(digits)])
    case 22:
      return NumberReading([
        .number(
          .error,
          "npwp.nitku",
          id: "Ini nomor tempat kegiatan usaha (NITKU, 22 angka). Mohon isi NPWP-nya, 16 angka.",
          en: "This is the number of a place of business (NITKU, 22 digits). Please type the NPWP, "
            + "16 digits."
        )
      ])
    default:
      return NumberReading([
        .number(
          .error,
          "npwp.length",
          id: "NPWP harus 15 angka (lama) atau 16 angka (baru). Mohon periksa kembali.",
          en: "An NPWP has 15 digits (old) or 16 (new). Please check it."
        )
      ])
    }
  }

  /// The digit that completes Luhn's sum over these eight.
  static func checkDigit(of digits: String) -> Int {
    let sum = digits.utf8.prefix(8).enumerated().reduce(0) { sum, item in
      let product = Int(item.element &- UInt8(ascii: "0")) * (item.offset % 2 == 0 ? 1 : 2)
      return sum + product / 10 + product % 10
    }
    return (10 - sum % 10) % 10
  }

  /// - Parameter digits: the 15 of the old form.
  private static func old(_ digits: String) -> Finding {
    guard digits.number(2..<8) > 0 else {
      return .number(
        .error,
        "npwp.placeholder",
        id: "Nomor ini hanya pengisi, bukan NPWP. Mohon isi NPWP Anda.",
        en: "This is a placeholder, no NPWP. Please type your own."
      )
    }
    guard checkDigit(of: digits) == digits.number(8..<9) else {
      return .number(
        .error,
        "npwp.check-digit",
        id: "Angka pemeriksa NPWP tidak cocok; mungkin ada angka yang salah ketik.",
        en: "The check digit of the NPWP doesn't fit; perhaps a digit was mistyped."
      )
    }
    guard digits.number(12..<15) == 0 else {
      return .number(
        .warning,
        "npwp.branch",
        id:
          "Ini NPWP cabang. Untuk usaha perorangan, gunakan NPWP pusat (tiga angka terakhir 000).",
        en: "This is the NPWP of a branch. A person's own ends in 000 (in the old form)."
      )
    }
    return .number(
      .valid,
      "npwp.valid",
      id: "Susunan NPWP sudah benar.",
      en: "The NPWP is well formed."
    )
  }

  private static func person(_ digits: String) -> Finding {
    guard (try? NIK(digits)) != nil else {
      return .number(
        .error,
        "npwp.not-a-nik",
        id:
          "NPWP 16 angka untuk perorangan sama dengan NIK, tetapi nomor ini bukan NIK yang benar. "
          + "Mohon cocokkan dengan KTP.",
        en: "A person's NPWP of 16 digits is the NIK, but this is no well-formed NIK. Please "
          + "compare the identity card."
      )
    }
    return .number(
      .valid,
      "npwp.valid",
      id: "NPWP sama dengan NIK, susunannya sudah benar.",
      en: "The NPWP is a NIK, and well formed."
    )
  }
}
