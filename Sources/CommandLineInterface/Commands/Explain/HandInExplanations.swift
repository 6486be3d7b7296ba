import Diagnostics

/// What the codes about handing in and reviews mean.
enum HandInExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "SUB001",
      title: .init(
        id: "Isian wajib belum diisi",
        en: "A required field is missing"
      ),
      text: .init(
        id: "Tambahkan --field atau --file yang disebut dalam saran.",
        en: "Add the --field or --file that the fix names."
      )
    ),
    DiagnosticExplanation(
      "SUB002",
      title: .init(
        id: "Isian atau berkas itu tidak diminta",
        en: "A field or file is not asked for"
      ),
      text: .init(
        id: "Saran menyebut isian yang diminta.",
        en: "The fix names the fields that are."
      )
    ),
    DiagnosticExplanation(
      "SUB003",
      title: .init(
        id: "Dibatalkan; tidak ada yang dikirim",
        en: "Cancelled; nothing was handed in"
      ),
      text: .init(
        id: "Jalankan lagi perintah yang sama; jawaban yang sudah diberikan disimpan.",
        en: "Run the same command again; what was answered is kept."
      )
    ),
    DiagnosticExplanation(
      "SUB006",
      title: .init(
        id: "Berkas uji kiriman tidak dapat dibaca",
        en: "A test submission can't be read"
      ),
      text: .init(
        id: "Tulis objek JSON dengan fields dan files.",
        en: "Write a JSON object with fields and files."
      )
    ),
    DiagnosticExplanation(
      "SUB007",
      title: .init(
        id: "Penilainya belum terpasang",
        en: "The assessor is not installed"
      ),
      text: .init(
        id: "Lampirkan dengan --field dan --file; kiriman disimpan sampai penilainya dipasang.",
        en: "Give --field and --file; what is handed in is kept until it is."
      )
    ),
    DiagnosticExplanation(
      "SUB008",
      title: .init(
        id: "Penilaian ini bukan kuis",
        en: "The assessment is not a quiz"
      ),
      text: .init(
        id: "Saran menyebut perintah untuk mengirimnya.",
        en: "The fix names the command to hand it in with."
      )
    ),
    DiagnosticExplanation(
      "SUB009",
      title: .init(
        id: "Kuis berbatas waktu tidak dimulai",
        en: "A quiz with a time limit was not begun"
      ),
      text: .init(
        id:
          "Tidak ada yang dapat menjawab di sini. Kerjakan di terminal; untuk jawaban lewat pipa, tambahkan --yes.",
        en: "No one can answer here. Take it at a terminal; for answers through a pipe, add --yes."
      )
    ),
    DiagnosticExplanation(
      "REV001",
      title: .init(
        id: "Sebuah kriteria belum dinilai",
        en: "A criterion has no mark"
      ),
      text: .init(
        id: "Tambahkan --mark untuk setiap kriteria di 'okoce review show'.",
        en: "Add --mark for every criterion in 'okoce review show'."
      )
    ),
    DiagnosticExplanation(
      "REV002",
      title: .init(
        id: "Tidak ada kriteria bernama itu",
        en: "There is no such criterion"
      ),
      text: .init(
        id: "'okoce review show' menampilkan kriterianya.",
        en: "'okoce review show' lists the criteria."
      )
    ),
    DiagnosticExplanation(
      "REV003",
      title: .init(
        id: "Kriteria itu tidak punya tingkat tersebut",
        en: "The criterion has no such level"
      ),
      text: .init(
        id: "Pakai salah satu tingkat yang disebut dalam saran.",
        en: "Use one of the levels that the fix names."
      )
    ),
    DiagnosticExplanation(
      "REV004",
      title: .init(
        id: "Satu kriteria dinilai dua kali",
        en: "A criterion is marked twice"
      ),
      text: .init(
        id: "Sebutkan setiap kriteria satu kali.",
        en: "Name every criterion once."
      )
    ),
    DiagnosticExplanation(
      "RUB101",
      title: .init(
        id: "Sebuah kriteria belum dinilai",
        en: "A criterion has no mark"
      ),
      text: .init(
        id: "Beri setiap kriteria satu tingkat.",
        en: "Give every criterion a level."
      )
    ),
    DiagnosticExplanation(
      "RUB102",
      title: .init(
        id: "Tidak ada kriteria bernama itu",
        en: "There is no such criterion"
      ),
      text: .init(
        id: "Periksa nama kriteria di rubriknya.",
        en: "Check the rubric for its criteria."
      )
    ),
    DiagnosticExplanation(
      "RUB103",
      title: .init(
        id: "Kriteria itu tidak punya tingkat tersebut",
        en: "The criterion has no such level"
      ),
      text: .init(
        id: "Periksa tingkatnya di rubriknya.",
        en: "Check the rubric for its levels."
      )
    ),
  ]
}
