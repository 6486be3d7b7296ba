import AssessmentKit

/// Business identification number from OSS: 13 random digits, without a check digit.
///
/// The law names no length, so another one is a warning, unless it can't be a NIB by far.
/// - Source: PP 28/2025 on risk-based licensing; the length as OSS issues it.
enum NIB {
  static func read(_ written: String) -> NumberReading {
    let digits = written.plainNumber(labelled: ["NIB", "INDUK", "BERUSAHA", "OSS"])
    guard digits.isDigits else {
      return NumberReading([
        .number(
          .error,
          "nib.not-digits",
          id: "NIB hanya terdiri atas angka. Mohon salin dari dokumen NIB Anda.",
          en: "A NIB has only digits. Please copy it from your NIB document."
        )
      ])
    }
    guard (10...16).contains(digits.utf8.count) else {
      return NumberReading([
        .number(
          .error,
          "nib.length",
          id: "NIB terdiri atas 13 angka. Mohon salin dari dokumen NIB Anda.",
          en: "A NIB has 13 digits. Please copy it from your NIB document."
        )
      ])
    }
    guard Set(digits).count > 1 else {
      return NumberReading([
        .number(
          .error,
          "nib.placeholder",
          id: "Nomor ini hanya pengisi, bukan NIB. Mohon salin dari dokumen NIB Anda.",
          en: "This is a placeholder, no NIB. Please copy it from your NIB document."
        )
      ])
    }
    guard digits.utf8.count == 13 else {
      return NumberReading([
        .number(
          .warning,
          "nib.unusual-length",
          id: "NIB biasanya 13 angka. Mohon periksa kembali dengan dokumen NIB Anda.",
          en: "A NIB usually has 13 digits. Please compare your NIB document."
        )
      ])
    }
    return NumberReading([
      .number(.valid, "nib.valid", id: "Susunan NIB sudah benar.", en: "The NIB is well formed.")
    ])
  }
}
