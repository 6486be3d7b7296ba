/// What `okoce simulate` says.
enum SimulationPhrases {
  static let simulate = Phrase(
    id: "Mainkan hari-hari kantor secara acak dan periksa setiap langkahnya.",
    en: "Play random days of an office and check every step."
  )
  static let discussion = Phrase(
    id: """
      Untuk pengembang. Kantor rekaan dibuat di folder sementara; data Anda tidak disentuh. Setiap \
      langkah (pendaftaran, kelas, kursi, kios, retribusi, titipan, jam yang maju dan mundur) \
      dibandingkan dengan aturan yang ditulis kedua kalinya, dan di akhir permainan semuanya. Angka acak yang sama selalu \
      memainkan hari yang sama. Kode keluar 1 bila ada yang berbeda.

      Contoh:
        okoce simulate --seed 7 --count 1000
      """,
    en: """
      For engineers. A made-up office is written to the temporary folder; your data is not touched. \
      Every act (registration, classes, seats, stalls, levy, goods, a clock that jumps and goes \
      back) is held to the rules written a second time, and all of it when a play ends. The same seed always plays the same \
      days. Exit code 1 when the two differ.

      Examples:
        okoce simulate --seed 7 --count 1000
      """
  )
  static let seed = Phrase(id: "Angka acak pertama.", en: "The first seed.")
  static let count = Phrase(
    id: "Berapa permainan, dengan angka acak berurutan; 1 sampai 1000000.",
    en: "How many plays, with seeds in a row; 1 to 1000000."
  )
  static let acts = Phrase(
    id: "Berapa langkah dalam satu permainan; 1 sampai 10000.",
    en: "How many acts a play has; 1 to 10000."
  )

  static let threads = Phrase(
    id: "Berapa permainan sekaligus; 1 sampai 64. Jawabannya tetap sama.",
    en: "How many plays run at once; 1 to 64. The answer is the same."
  )

  static func faultless(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) permainan tanpa perbedaan.",
      en: count == 1
        ? "1 play without a difference." : "\(language.number(count)) plays without a difference."
    )(language)
  }

  static func faulty(_ seed: UInt64, after acts: Int, _ language: Language) -> String {
    Phrase(
      id: "Angka acak \(seed): berbeda setelah \(language.number(acts)) langkah.",
      en: "Seed \(seed): they differ after \(language.number(acts)) acts."
    )(language)
  }
}
