import AssessmentKit
import CurriculumModel

/// What the command line says while it asks for the fields of a submission.
enum DialoguePhrases {
  static let instructions = Phrase(
    id: "Jawab satu per satu. \"kembali\" untuk mengulang, \"batal\" untuk berhenti.",
    en: "Answer one at a time. \"back\" goes back, \"cancel\" stops."
  )
  static let send = Phrase(
    id: "Kirim sekarang? ya / kembali / batal",
    en: "Hand it in now? yes / back / cancel"
  )
  static let cancelled = Phrase(
    id: "dibatalkan; tidak ada yang dikirim",
    en: "cancelled; nothing was handed in"
  )

  static let goOn = Phrase(
    id: "jawaban Anda disimpan; jalankan perintah yang sama untuk melanjutkan",
    en: "your answers are kept; run the same command to go on"
  )

  /// What a field is called while its question stands on the screen.
  static let answer = LocalizedText(id: "Jawabannya", en: "The answer")

  static func notAmong(_ count: Int) -> Phrase {
    Phrase(
      id: "Ketik nomor pilihannya, 1 sampai \(count).",
      en: "Type the number of a choice, 1 to \(count)."
    )
  }

  static func problem(_ problem: ComposedAnswer.Problem, of field: SubmissionField) -> Phrase {
    switch problem {
    case .unknown(let word):
      Phrase(
        id: "'\(word)' bukan pilihan. Ketik nomor 1 sampai \(field.choices.count).",
        en: "'\(word)' is no choice. Type numbers from 1 to \(field.choices.count)."
      )
    case .tooMany(let most):
      Phrase(id: "Pilih paling banyak \(most).", en: "Choose at most \(most).")
    case .noPair(let words):
      Phrase(
        id: "'\(words)' bukan pasangan. Selalu dua bersama, misalnya 1 3, 2 4.",
        en: "'\(words)' is no pair. Always two together, such as 1 3, 2 4."
      )
    case .wrongSides(let words):
      Phrase(
        id: "'\(words)': sebut dulu yang dari kelompok atas, lalu yang dari kelompok bawah.",
        en: "'\(words)': first one of the upper group, then one of the lower."
      )
    }
  }

  /// The form an answer takes, and whether it may be left out.
  static func hint(_ field: SubmissionField) -> Phrase {
    let form: Phrase =
      switch field.kind {
      case .text where field.composition == .sequence:
        Phrase(id: "urutkan nomornya, misalnya 2, 1, 3", en: "numbers in order, such as 2, 1, 3")
      case .text where field.takesPairs:
        Phrase(id: "nomor berpasangan, misalnya 1 3, 2 4", en: "pairs of numbers, such as 1 3, 2 4")
      case .text where !field.choices.isEmpty:
        Phrase(id: "pilih nomornya, misalnya 1, 3", en: "choose numbers, such as 1, 3")
      case .text: Phrase("")
      case .number: Phrase(id: "angka", en: "a number")
      case .day: Phrase(id: "tanggal, misalnya 31-12-2026", en: "a date, such as 31-12-2026")
      case .choice: Phrase(id: "pilih nomornya", en: "choose a number")
      case .file: Phrase(id: "letak berkas", en: "path of a file")
      }
    guard !field.isRequired else { return form }
    let optional = Phrase(id: "boleh dikosongkan", en: "may be left empty")
    return Phrase(
      id: [form(.indonesian), optional(.indonesian)].filter { !$0.isEmpty }.joined(separator: "; "),
      en: [form(.english), optional(.english)].filter { !$0.isEmpty }.joined(separator: "; ")
    )
  }
}
