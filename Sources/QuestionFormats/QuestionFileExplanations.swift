public import Diagnostics

/// What the codes about files of questions mean.
public enum QuestionFileExplanations {
  /// In the order of the codes.
  public static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "QIM001",
      title: .init(id: "Setiap soal punya jawaban tepat", en: "Each question has a right answer"),
      text: .init(
        id:
          "Tandai jawabannya: '=' dalam GIFT, 'ANSWER: A' dalam Aiken, fraction=\"100\" dalam Moodle XML.",
        en: "Mark it: '=' in GIFT, 'ANSWER: A' in Aiken, fraction=\"100\" in Moodle XML."
      )
    ),
    DiagnosticExplanation(
      "QIM002",
      title: .init(id: "Bentuk soal utuh", en: "The question is well formed"),
      text: .init(
        id:
          "Sesuatu dibuka dan tidak ditutup, atau berada di tempat yang salah; temuannya menyebut baris dan kolom. Dalam GIFT tanda { } = ~ # : yang bukan bagian bentuk ditulis dengan \\ di depannya.",
        en:
          "Something is opened and not closed, or stands in the wrong place; the finding names line and column. In GIFT write { } = ~ # : that are no part of the form with \\ in front."
      )
    ),
    DiagnosticExplanation(
      "QIM003",
      title: .init(id: "Jenis soal dapat dibawa", en: "The kind of question can be brought over"),
      text: .init(
        id:
          "Soal jenis ini tidak punya padanan di QTI; tulis ulang sebagai pilihan, isian, atau pasangan.",
        en: "This kind has no counterpart in QTI; write it anew as choice, entry or matching."
      )
    ),
    DiagnosticExplanation(
      "QIM004",
      title: .init(id: "Angka dan bagian nilai terbaca", en: "Numbers and shares can be read"),
      text: .init(
        id: "Bagian nilai dalam persen, misalnya %50%; jawaban angka seperti 3.14:0.01.",
        en: "Shares are percent, such as %50%; numeric answers look like 3.14:0.01."
      )
    ),
    DiagnosticExplanation(
      "QIM005",
      title: .init(id: "Berkas memuat soal", en: "The file holds questions"),
      text: .init(
        id: "Berkasnya kosong, atau bukan GIFT, Aiken, atau Moodle XML.",
        en: "The file is empty, or neither GIFT, Aiken nor Moodle XML."
      )
    ),
    DiagnosticExplanation(
      "QIM006",
      title: .init(id: "Berkas memuat butir QTI", en: "The file holds items of QTI"),
      text: .init(
        id: "Beri berkas dengan <qti-assessment-item>; 'okoce quiz import' membuatnya.",
        en: "Give a file with <qti-assessment-item>; 'okoce quiz import' makes one."
      )
    ),
  ]
}
