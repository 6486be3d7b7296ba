import Diagnostics

/// What is said of answers, by its code.
extension QuizExplanations {
  static let findings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "quiz.right",
      title: .init(id: "Jawaban tepat", en: "The answer is right"),
      text: .init(id: "Nilai penuh untuk soal ini.", en: "Full points for this question.")
    ),
    DiagnosticExplanation(
      "quiz.partly",
      title: .init(id: "Jawaban tepat sebagian", en: "The answer is partly right"),
      text: .init(
        id: "Sebagian nilai; lihat penjelasannya.",
        en: "Part of the points; read the explanation."
      )
    ),
    DiagnosticExplanation(
      "quiz.wrong",
      title: .init(id: "Jawaban belum tepat", en: "The answer is not right yet"),
      text: .init(
        id: "Lihat penjelasannya, lalu coba lagi.",
        en: "Read the explanation, then try again."
      )
    ),
    DiagnosticExplanation(
      "quiz.blank",
      title: .init(id: "Pertanyaan belum dijawab", en: "A question is not answered"),
      text: .init(
        id: "Jawab semua soal; percobaan belum dihitung.",
        en: "Answer every question; no attempt was counted."
      )
    ),
    DiagnosticExplanation(
      "quiz.unreadable",
      title: .init(id: "Jawaban terbaca", en: "The answer can be read"),
      text: .init(
        id: "Tulis angka atau pilihan seperti yang diminta soalnya.",
        en: "Write a number or a choice as the question asks."
      )
    ),
    DiagnosticExplanation(
      "quiz.invalid",
      title: .init(id: "Jawaban sah", en: "The answer is valid"),
      text: .init(
        id: "Pilih dari pilihan yang ada, masing-masing sekali, dan tidak lebih dari yang diminta.",
        en: "Choose from the choices there are, each once, and no more than are asked for."
      )
    ),
    DiagnosticExplanation(
      "quiz.review",
      title: .init(id: "Dinilai oleh pelatih", en: "A trainer judges it"),
      text: .init(
        id: "Jawaban bebas diperiksa orang, bukan aturan.",
        en: "Free answers are looked at by a person, not by a rule."
      )
    ),
  ]
}
