import Diagnostics

/// What the codes about a document's configuration mean.
enum DocumentExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "DOC001",
      title: .init(id: "Jenis dokumen dikenal", en: "The kind of document is known"),
      reason: .init(
        id: "Jenis menentukan susunan nomor yang diperiksa, misalnya nib, npwp, p-irt, atau halal. "
          + "Untuk dokumen lain tulis other.",
        en: "The kind decides how the number is checked, for instance nib, npwp, p-irt or halal. "
          + "Write other for any other document."
      ),
      wrong: example("kind=\"pirt\""),
      right: example("kind=\"p-irt\"")
    ),
    DiagnosticExplanation(
      "DOC002",
      title: .init(id: "Masa berlaku: salah satu dari tiga", en: "Expiry is one of three words"),
      reason: .init(
        id: "required: tanggal habis berlaku harus diisi; optional: boleh; none: tidak ditanyakan.",
        en:
          "required: the day it runs out has to be given; optional: may be; none: is not asked for."
      ),
      wrong: example("kind=\"other\" expiry=\"yes\""),
      right: example("kind=\"other\" expiry=\"required\"")
    ),
    DiagnosticExplanation(
      "DOC003",
      title: .init(id: "Awal kewajiban adalah tanggal", en: "The duty begins on a day"),
      reason: .init(
        id:
          "dutyFrom adalah hari pertama dokumen wajib: 2026-10-17, atau parameter seperti {duty}.",
        en: "dutyFrom is the first day of the duty: 2026-10-17, or a parameter such as {duty}."
      ),
      wrong: example("kind=\"halal\" dutyFrom=\"17-10-2026\""),
      right: example("kind=\"halal\" dutyFrom=\"2026-10-17\"")
    ),
  ]

  private static func example(_ attributes: String) -> String {
    "<document xmlns=\"urn:okoce:assessor:document:1\" \(attributes)/>"
  }
}
