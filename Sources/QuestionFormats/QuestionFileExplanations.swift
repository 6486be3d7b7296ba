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
          "Soal jenis ini tidak punya padanan di QTI; tulis ulang sebagai pilihan, isian, atau pasangan, atau bawa yang lain dengan --skip-unsupported.",
        en:
          "This kind has no counterpart in QTI; write it again as choice, entry or matching, or bring the others with --skip-unsupported."
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
    DiagnosticExplanation(
      "QIM007",
      title: .init(
        id: "Tidak ada isi soal yang hilang",
        en: "Nothing of a question is lost"
      ),
      text: .init(
        id:
          "Gambar yang tidak ada dalam berkas, video, rumus MathML, dan satuan yang dinilai tidak dapat dibawa. Perbaiki soalnya, atau bawa yang lain dengan --skip-unsupported.",
        en:
          "Pictures that aren't in the file, videos, formulas in MathML and units that are judged can't be brought over. Change the question, or bring the others with --skip-unsupported."
      )
    ),
    DiagnosticExplanation(
      "QIM008",
      title: .init(id: "Yang ditinggalkan disebut", en: "What is left out is named"),
      text: .init(
        id:
          "Petunjuk bertahap, satuan lain, dan teks di antara soal tidak punya tempat sendiri di QTI. Soalnya tetap dibawa; periksa apakah masih jelas.",
        en:
          "Hints, other units and words between questions have no place of their own in QTI. The question is brought over; look at whether it is still clear."
      )
    ),
    DiagnosticExplanation(
      "QIM009",
      title: .init(id: "Gambar punya tempat", en: "Pictures have a place"),
      text: .init(
        id:
          "Soal bergambar ditulis ke berkas dengan --output; gambarnya ke folder 'pictures' di sebelahnya.",
        en:
          "Questions with pictures are written to a file with --output; the pictures go into the folder 'pictures' beside it."
      )
    ),
    DiagnosticExplanation(
      "QIM010",
      title: .init(id: "Paket QTI utuh", en: "The package of QTI is whole"),
      text: .init(
        id:
          "Paket adalah folder atau arsip zip dengan imsmanifest.xml yang menyebut soal dan paling banyak satu ujian; semua berkas yang disebut ada di dalamnya.",
        en:
          "A package is a folder or a zip archive with an imsmanifest.xml that names items and at most one test; all files that are named are inside it."
      )
    ),
  ]
}
