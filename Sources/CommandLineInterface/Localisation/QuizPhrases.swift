/// What the commands about quizzes say.
enum QuizPhrases {
  static let quiz = Phrase(
    id: "Kuis: kerjakan, lihat, dan impor soal.",
    en: "Quizzes: take, look at and import questions."
  )
  static let quizExamples = Phrase(
    id: """
      Soal ditulis dalam QTI dan berada di dalam modul. Soal yang sudah Anda punya dalam GIFT, Aiken, \
      atau Moodle XML dapat diimpor.

      Contoh:
        okoce quiz take R000001 basic-knowledge
        okoce quiz preview Curricula/modules/loan-knowledge/module.xml
        okoce quiz import soal.gift --output kuis.xml
      """,
    en: """
      Questions are written in QTI and stand in a module. What you have in GIFT, Aiken or Moodle XML \
      can be imported.

      Examples:
        okoce quiz take R000001 basic-knowledge
        okoce quiz preview Curricula/modules/loan-knowledge/module.xml
        okoce quiz import questions.gift --output quiz.xml
      """
  )
  static let take = Phrase(
    id: "Kerjakan kuis, satu soal satu layar.",
    en: "Take a quiz, one question a screen."
  )
  static let takeExamples = Phrase(
    id: """
      Pilih dengan tanda panah dan Enter, atau ketik nomornya. Jawaban disimpan, jadi Anda dapat \
      berhenti (Esc) dan melanjutkan nanti. Bila waktunya dibatasi, waktu berjalan terus; yang \
      dijawab tepat waktu tetap dihitung.

      Contoh:
        okoce quiz take R000001 basic-knowledge
      """,
    en: """
      Choose with the arrow keys and Enter, or type the number. Answers are kept, so you can stop \
      (Esc) and go on later. Where the time is limited the clock goes on; what was answered in time \
      counts.

      Examples:
        okoce quiz take R000001 basic-knowledge
      """
  )
  static let preview = Phrase(
    id: "Lihat soal seperti peserta, beserta kuncinya.",
    en: "See questions as participants do, with the key."
  )
  static let previewExamples = Phrase(
    id: "Contoh:\n  okoce quiz preview kuis.xml --seed 7",
    en: "Examples:\n  okoce quiz preview quiz.xml --seed 7"
  )
  static let importing = Phrase(
    id: "Ubah soal GIFT, Aiken, atau Moodle XML menjadi QTI 3.",
    en: "Turn questions in GIFT, Aiken or Moodle XML into QTI 3."
  )
  static let importExamples = Phrase(
    id: """
      Hasilnya <quiz> untuk <assessment assessor="quiz"> sebuah modul. Bila ada satu kesalahan, tidak \
      ada yang diimpor; semua kesalahan disebut dengan baris dan kolomnya.

      Contoh:
        okoce quiz import soal.gift --output kuis.xml
      """,
    en: """
      The result is a <quiz> for a module's <assessment assessor="quiz">. With one mistake nothing is \
      imported; every mistake is named with line and column.

      Examples:
        okoce quiz import questions.gift --output quiz.xml
      """
  )
  static let statistics = Phrase(
    id: "Tingkat kesulitan dan daya beda setiap soal.",
    en: "Difficulty and discrimination of each question."
  )
  static let statisticsExamples = Phrase(
    id: """
      Kesulitan adalah rata-rata nilai, 0 sampai 1. Daya beda di bawah 0,2 berarti soal perlu dilihat \
      lagi; di bawah nol, kuncinya mungkin keliru.

      Contoh:
        okoce quiz statistics basic-knowledge
      """,
    en: """
      Difficulty is the mean mark, 0 to 1. A discrimination under 0.2 means the question needs a \
      look; under nought, its key may be wrong.

      Examples:
        okoce quiz statistics basic-knowledge
      """
  )
  static let file = Phrase(id: "Berkas soal.", en: "The file of questions.")
  static let output = Phrase(
    id: "Berkas hasil; tanpa ini ke layar.",
    en: "Where to write; the screen without it."
  )
  static let skipUnsupported = Phrase(
    id: "Lewati soal yang tidak dapat dibawa, dan bawa yang lain.",
    en: "Leave out questions that can't be brought over, and bring the others."
  )
  static func picturesNeedAFile(_ count: Int) -> Phrase {
    Phrase(
      id: "\(count) soal bergambar, dan gambarnya tidak dapat ditulis ke keluaran standar",
      en:
        "\(count) question\(count == 1 ? " has" : "s have") pictures, which can't be written to standard output"
    )
  }
  static let giveOutput = Phrase(
    id: "tambahkan --output soal.xml; gambarnya masuk ke folder 'pictures' di sebelahnya",
    en: "add --output questions.xml; the pictures go into the folder 'pictures' beside it"
  )
  static let replace = Phrase(
    id: "Timpa berkas hasil yang sudah ada.",
    en: "Overwrite a file of that name."
  )
  static func fileExists(_ path: String) -> Phrase {
    Phrase(id: "berkas '\(path)' sudah ada", en: "file '\(path)' exists already")
  }
  static let otherNameOrReplace = Phrase(
    id: "pakai nama lain, atau tambahkan --replace untuk menimpanya",
    en: "use another name, or add --replace to overwrite it"
  )
  static let passing = Phrase(
    id: "Bagian nilai untuk lulus, 0 sampai 1.",
    en: "The share of points to pass, 0 to 1."
  )
  static let seed = Phrase(id: "Angka untuk mengundi.", en: "The number that draws.")
  static let module = Phrase(id: "Modul yang memuat kuis.", en: "The module that holds the quiz.")

  static func imported(_ count: Int) -> Phrase {
    Phrase(id: "\(count) soal diimpor", en: "\(count) question\(count == 1 ? "" : "s") imported")
  }
  static let key = Phrase(id: "Kunci", en: "Key")
  static let byPerson = Phrase(id: "Dinilai oleh pelatih.", en: "Judged by a trainer.")
  static let stopped = Phrase(
    id: "Jawaban disimpan. Jalankan perintah yang sama untuk melanjutkan.",
    en: "Your answers are kept. Run the same command to go on."
  )
  static func timeLeft(_ time: String) -> Phrase {
    Phrase(id: "sisa waktu \(time)", en: "\(time) left")
  }
  static func stoppedAgainstTime(_ time: String) -> Phrase {
    Phrase(
      id:
        "Jawaban disimpan, tetapi waktunya berjalan terus: sisa \(time). Jalankan perintah yang sama "
        + "untuk melanjutkan.",
      en:
        "Your answers are kept, but the clock goes on: \(time) left. Run the same command to go on."
    )
  }
  static let timeIsUp = Phrase(
    id: "Waktunya habis. Yang dijawab tepat waktu sudah dikirim.",
    en: "The time is up. What was answered in time was handed in."
  )
  static let keys = Phrase(
    id: "↑ ↓ pilih · Enter jawab · ← kembali · Esc berhenti dan simpan",
    en: "↑ ↓ choose · Enter answer · ← back · Esc stop and keep"
  )
  static let keysForSeveral = Phrase(
    id: "↑ ↓ pindah · Spasi tandai · Enter jawab · ← kembali · Esc berhenti dan simpan",
    en: "↑ ↓ move · Space mark · Enter answer · ← back · Esc stop and keep"
  )
  static let keysForOrder = Phrase(
    id: "↑ ↓ pindah · Spasi beri urutan · Enter jawab · ← kembali · Esc berhenti dan simpan",
    en: "↑ ↓ move · Space give the next place · Enter answer · ← back · Esc stop and keep"
  )
  static let keysForPairs = Phrase(
    id: "↑ ↓ pindah · Spasi tandai dua yang sepasang · Enter jawab · ← kembali · Esc berhenti dan "
      + "simpan",
    en: "↑ ↓ move · Space mark two that pair · Enter answer · ← back · Esc stop and keep"
  )
  /// - Parameter form: what form the answer takes; empty for any.
  static func keysForTyping(_ form: Phrase) -> Phrase {
    func what(_ language: Language, _ word: String) -> String {
      form(language).isEmpty ? word : "\(word) (\(form(language)))"
    }
    return Phrase(
      id: what(.indonesian, "Ketik jawaban")
        + " · Enter jawab · ← kembali · Esc berhenti dan simpan",
      en: what(.english, "Type the answer") + " · Enter answer · ← back · Esc stop and keep"
    )
  }
  static let keysAtTheEnd = Phrase(
    id: "Enter kirim · ← kembali · Esc berhenti dan simpan",
    en: "Enter hand in · ← back · Esc stop and keep"
  )
  static let allAnswered = Phrase(
    id: "Semua soal sudah dijawab. Kirim sekarang?",
    en: "Every question is answered. Hand it in now?"
  )
  static let otherSide = Phrase(
    id: "Pasangkan satu dari kelompok atas dengan satu dari kelompok bawah.",
    en: "Pair one of the upper group with one of the lower."
  )
  static func notAQuiz(_ title: String) -> Phrase {
    Phrase(id: "\(title) bukan kuis", en: "\(title) is not a quiz")
  }
  static func handInWith(_ command: String) -> Phrase {
    Phrase(id: "kirim dengan '\(command)'", en: "hand it in with '\(command)'")
  }
  static let yes = Phrase(
    id: "Mulai kuis berbatas waktu tanpa bertanya dahulu.",
    en: "Begin a quiz with a time limit without asking first."
  )
  static func begin(_ questions: Int, _ time: String) -> Phrase {
    Phrase(
      id:
        "Ada \(questions) soal dan waktunya \(time). Waktu berjalan terus setelah dimulai, juga bila "
        + "Anda berhenti. Mulai sekarang? ya / tidak",
      en:
        "There \(questions == 1 ? "is 1 question" : "are \(questions) questions") and the time is "
        + "\(time). Once begun, the clock goes on even if you stop. Begin now? yes / no"
    )
  }
  static let notBegun = Phrase(
    id: "belum dimulai; kesempatan Anda tidak berkurang",
    en: "not begun; no attempt was used up"
  )
  static let noOneToAnswer = Phrase(
    id: "kuis ini berbatas waktu dan tidak ada yang dapat menjawab di sini, jadi belum dimulai",
    en: "this quiz has a time limit and no one can answer here, so it was not begun"
  )
  static let takeAtTerminal = Phrase(
    id: "kerjakan di terminal; bila jawabannya datang lewat pipa, tambahkan --yes",
    en: "take it at a terminal; where the answers come through a pipe, add --yes"
  )
  static let question = Phrase(id: "Soal", en: "Question")
  static let answers = Phrase(id: "Dijawab", en: "Answered")
  static let difficulty = Phrase(id: "Kesulitan", en: "Difficulty")
  static let discrimination = Phrase(id: "Daya beda", en: "Discrimination")
  static let unanswered = Phrase(id: "Belum ada yang menjawab.", en: "No one has answered yet.")
}
