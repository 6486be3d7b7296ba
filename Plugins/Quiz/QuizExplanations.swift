import Diagnostics

/// What the codes about question banks mean.
enum QuizExplanations {
  static let all: [DiagnosticExplanation] = bank + items

  private static let bank: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "QUZ001",
      title: .init(id: "Angka kuis masuk akal", en: "A quiz's figures are in range"),
      reason: .init(
        id: "passing adalah bagian dari 0 sampai 1; draw dan reviewDays adalah bilangan "
          + "bulat mulai 1; timeLimit adalah lama waktu dari satu menit sampai sehari, seperti PT20M.",
        en:
          "passing is a share from 0 to 1; draw and reviewDays are whole numbers from 1; timeLimit "
          + "is a duration from one minute to a day, such as PT20M."
      ),
      wrong: "<quiz passing=\"70%\" …>…</quiz>",
      right: "<quiz passing=\"0.7\" …>…</quiz>"
    ),
    DiagnosticExplanation(
      "QUZ002",
      title: .init(id: "Soal cukup untuk diundi", en: "There are enough questions to draw from"),
      reason: .init(
        id: "Undian tidak dapat mengambil lebih banyak soal daripada yang ada di bank soal.",
        en: "A draw can't take more questions than the bank has."
      ),
      wrong: "<quiz draw=\"10\" …><!-- 8 items --></quiz>",
      right: "<quiz draw=\"8\" …><!-- 8 items --></quiz>"
    ),
    DiagnosticExplanation(
      "QUZ003",
      title: .init(
        id: "Setiap soal punya identifier sendiri",
        en: "Each item has its own identifier"
      ),
      reason: .init(
        id: "Jawaban dan statistik soal dicatat dengan identifier itu.",
        en: "Answers and item statistics are kept under that identifier."
      ),
      wrong: "<qti-assessment-item identifier=\"q1\" …/><qti-assessment-item identifier=\"q1\" …/>",
      right: "<qti-assessment-item identifier=\"q1\" …/><qti-assessment-item identifier=\"q2\" …/>"
    ),
    DiagnosticExplanation(
      "QUZ004",
      title: .init(id: "Soal yang disebut ujian tersedia", en: "A test's items are there"),
      reason: .init(
        id: "Ujian QTI menyebut soal dengan href atau identifier; soalnya ada sesudahnya, atau di "
          + "berkas sendiri di folder modul.",
        en:
          "A QTI test names items by href or identifier; they follow it, or stand in files of their "
          + "own in the module's folder."
      ),
      wrong: "<qti-assessment-item-ref identifier=\"a\" href=\"missing.xml\"/>",
      right: "<qti-assessment-item-ref identifier=\"a\" href=\"q1.xml\"/>"
    ),
    DiagnosticExplanation(
      "QUZ005",
      title: .init(id: "Nilai tertinggi diketahui", en: "The most points are known"),
      reason: .init(
        id: "passing adalah bagian dari nilai tertinggi. Nilai itu berasal dari MAXSCORE, dari "
          + "normal-maximum milik SCORE, atau dari aturan soal bila sudah pasti tidak ada jawaban yang "
          + "mendapat lebih. Tanpa itu peserta bisa lulus dengan jawaban salah, atau tidak pernah lulus.",
        en:
          "passing is a share of the most points. They come from MAXSCORE, from normal-maximum of "
          + "SCORE, or from the item's rules where it is certain that no response gets more. Without "
          + "them wrong answers could pass, or no one ever would."
      ),
      wrong: "<qti-outcome-declaration identifier=\"SCORE\" …/><!-- SCORE = the number typed -->",
      right: "<qti-outcome-declaration identifier=\"SCORE\" … normal-maximum=\"5\"/>"
    ),
    DiagnosticExplanation(
      "QUZ006",
      title: .init(id: "Kunci jawaban sah", en: "A key is a valid response"),
      reason: .init(
        id:
          "Jawaban di luar pilihan, lebih dari max-choices atau match-max, atau ganda ditolak dari "
          + "siapa pun; kunci yang begitu tidak dapat dicapai.",
        en:
          "A response outside the choices, beyond max-choices or match-max, or with a choice twice "
          + "is refused from anyone; no one could give such a key."
      ),
      wrong: "<qti-value>E</qti-value><!-- the choices are A to D -->",
      right: "<qti-value>D</qti-value>"
    ),
  ]

  private static let items: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "QTI001",
      title: .init(id: "Unsur QTI ini didukung", en: "This element of QTI is supported"),
      reason: .init(
        id: "Yang tidak dikenal disebut namanya saat diperiksa, supaya tidak pernah ada nilai yang "
          + "salah saat peserta menjawab.",
        en: "What isn't known is named when it is checked, so that no score is ever wrong when a "
          + "participant answers."
      ),
      wrong: "<qti-custom-operator class=\"org.example.Roman\">…</qti-custom-operator>",
      right: "<qti-string-match case-sensitive=\"false\">…</qti-string-match>"
    ),
    DiagnosticExplanation(
      "QTI002",
      title: .init(id: "Variabel dideklarasikan", en: "Variables are declared"),
      reason: .init(
        id: "Aturan dan interaksi menyebut variabel; yang salah tulis membuat jawaban hilang.",
        en: "Rules and interactions name variables; a misspelt one would lose an answer."
      ),
      wrong: "<qti-variable identifier=\"RESPONS\"/>",
      right: "<qti-variable identifier=\"RESPONSE\"/>"
    ),
    DiagnosticExplanation(
      "QTI003",
      title: .init(id: "Jumlah operan sesuai", en: "An expression has its operands"),
      reason: .init(
        id: "Setiap operator memerlukan jumlah operan tertentu.",
        en: "Each operator takes a certain number of operands."
      ),
      wrong: "<qti-match><qti-variable identifier=\"RESPONSE\"/></qti-match>",
      right: "<qti-match><qti-variable identifier=\"RESPONSE\"/>"
        + "<qti-correct identifier=\"RESPONSE\"/></qti-match>"
    ),
    DiagnosticExplanation(
      "QTI004",
      title: .init(id: "Nilai sesuai jenisnya", en: "A value is of its type"),
      reason: .init(
        id: "Nilai dan atribut dibaca menurut base-type dan tata tulis QTI.",
        en: "Values and attributes are read by their base-type and the grammar of QTI."
      ),
      wrong: "<qti-base-value base-type=\"integer\">dua</qti-base-value>",
      right: "<qti-base-value base-type=\"integer\">2</qti-base-value>"
    ),
    DiagnosticExplanation(
      "QTI005",
      title: .init(id: "Nama variabel tidak kembar", en: "No variable is declared twice"),
      reason: .init(
        id: "Semua variabel satu soal berbagi satu ruang nama.",
        en: "All variables of an item share one space of names."
      ),
      wrong: "<qti-outcome-declaration identifier=\"SCORE\" …/>"
        + "<qti-outcome-declaration identifier=\"SCORE\" …/>",
      right: "<qti-outcome-declaration identifier=\"SCORE\" …/>"
    ),
    DiagnosticExplanation(
      "QTI006",
      title: .init(id: "Templat penilaian dikenal", en: "The template of processing is known"),
      reason: .init(
        id:
          "Yang dikenal: match_correct, map_response, map_response_point, dan yang dipakai Common "
          + "Cartridge.",
        en: "Known are match_correct, map_response, map_response_point and those of Common "
          + "Cartridge."
      ),
      wrong: "<qti-response-processing template=\"…/rptemplates/best_guess\"/>",
      right: "<qti-response-processing template=\"…/rptemplates/match_correct\"/>"
    ),
    DiagnosticExplanation(
      "QTI007",
      title: .init(id: "Operan sesuai jenisnya", en: "Operands are of the type needed"),
      reason: .init(
        id:
          "Operator angka memerlukan satu angka, match dua nilai sejenis, contains dua wadah. Yang "
          + "lain selalu menghasilkan NULL, apa pun jawabannya.",
        en: "An operator on numbers needs one number, match two values of one kind, contains two "
          + "containers. Anything else is NULL whatever is answered."
      ),
      wrong:
        "<qti-gt><qti-variable identifier=\"NAME\"/><qti-base-value base-type=\"integer\">3</qti-base-value></qti-gt>",
      right:
        "<qti-gt><qti-variable identifier=\"COUNT\"/><qti-base-value base-type=\"integer\">3</qti-base-value></qti-gt>"
    ),
  ]
}
