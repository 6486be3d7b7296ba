import AssessmentKit

/// Number of a halal certificate of BPJPH: `ID` and digits, 17 as issued.
///
/// The number of the decree behind it (ketetapan halal, `KH`) is often taken for it. No rule names
/// the length, so another one is a warning.
/// - Source: Law 33/2014 on halal product assurance; the form as BPJPH issues it.
enum HalalCertificate {
  static func read(_ written: String) -> NumberReading {
    let number = written.plainNumber(labelled: ["HALAL", "BPJPH", "MUI", "PRODUK", "NOSERTIFIKAT"])
      .uppercased()
    let digits = String(number.dropFirst(2))
    guard number.hasPrefix("ID"), digits.isDigits else { return NumberReading([wrong(number)]) }
    guard digits.utf8.count >= 8, digits.utf8.count <= 24, Set(digits).count > 1 else {
      return NumberReading([
        .number(
          .error,
          "halal.length",
          id: "Nomor sertifikat halal terdiri atas ID dan 17 angka. Mohon salin dari sertifikat.",
          en: "A halal certificate number is ID and 17 digits. Please copy it from the certificate."
        )
      ])
    }
    guard digits.utf8.count == 17 else {
      return NumberReading([
        .number(
          .warning,
          "halal.unusual-length",
          id: "Setelah ID biasanya ada 17 angka. Mohon cocokkan dengan sertifikat.",
          en: "There are usually 17 digits behind ID. Please compare the certificate."
        )
      ])
    }
    return NumberReading([
      .number(
        .valid,
        "halal.valid",
        id: "Susunan nomor sertifikat halal sudah benar.",
        en: "The halal certificate number is well formed."
      )
    ])
  }

  private static func wrong(_ number: String) -> Finding {
    if ["KH", "NOKH", "NOMORKH", "KETETAPAN"].contains(where: number.hasPrefix) {
      return .number(
        .error,
        "halal.decree-number",
        id: "Ini nomor ketetapan halal (KH), bukan nomor sertifikat. Nomor sertifikat berawalan ID "
          + "dan juga tertulis di sertifikat; nomor itulah yang dicantumkan pada label.",
        en:
          "This is the number of the halal decree (KH), not of the certificate. The certificate's "
          + "number starts with ID; it stands on the certificate too and belongs on the label."
      )
    }
    return .number(
      .error,
      "halal.prefix",
      id: "Nomor sertifikat halal BPJPH berawalan ID lalu angka. Mohon salin dari sertifikat.",
      en: "A halal certificate number of BPJPH is ID, then digits. Please copy it from the "
        + "certificate."
    )
  }
}
