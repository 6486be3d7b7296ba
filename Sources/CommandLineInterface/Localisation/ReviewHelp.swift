/// What help texts say of the commands for reviewers.
enum ReviewHelp {
  static let root = Phrase(
    id: "Pemeriksaan: lihat yang menunggu, lalu putuskan.",
    en: "Reviews: see what waits for one, and decide."
  )
  static let list = Phrase(
    id: "Yang menunggu pemeriksaan, tenggat terdekat lebih dahulu.",
    en: "What waits for a review, earliest due first."
  )
  static let listExamples = Phrase(
    id: """
      Contoh:
        okoce review list --centre Gambir
        okoce review list --format json
      """,
    en: """
      Examples:
        okoce review list --centre Gambir
        okoce review list --format json
      """
  )
  static let show = Phrase(
    id: "Satu kiriman: isinya, dan kriteria untuk menilainya atau putusannya.",
    en: "One submission: what was handed in, and the criteria to judge it by or the decision."
  )
  static let showExamples = Phrase(
    id: "Contoh:\n  okoce review show S000017",
    en: "Examples:\n  okoce review show S000017"
  )
  static let decide = Phrase(
    id: "Putuskan satu kiriman: satu tingkat untuk setiap kriteria, atau langsung hasilnya.",
    en: "Decide on one submission: a level for each criterion, or the result at once."
  )
  static let decideExamples = Phrase(
    id: """
      Kriteria dan tingkatnya ada di 'okoce review show'. Nilai dihitung dari tingkat itu.

      Contoh:
        okoce review decide S000017 --mark residence=yes product=clear stage=shown
        okoce review decide S000017 --failed --note "foto tidak terbaca"
      """,
    en: """
      Criteria and levels stand in 'okoce review show'. The score follows from the levels.

      Examples:
        okoce review decide S000017 --mark residence=yes product=clear stage=shown
        okoce review decide S000017 --failed --note "the photo can't be read"
      """
  )
  static let submission = Phrase(
    id: "Nomor kiriman, misalnya S000017.",
    en: "The submission's number, such as S000017."
  )
  static let mark = Phrase(
    id: "Tingkat yang dicapai untuk satu kriteria; boleh beberapa.",
    en: "The level reached on a criterion; several may follow."
  )
  static let passed = Phrase(
    id: "Lulus, tanpa menilai setiap kriteria.",
    en: "Passed, without marking each criterion."
  )
  static let failed = Phrase(
    id: "Belum lulus, tanpa menilai setiap kriteria.",
    en: "Not passed, without marking each criterion."
  )
  static let note = Phrase(
    id: "Pesan untuk peserta; ikut tercatat.",
    en: "A word to the participant; it is recorded."
  )
  static let oneDecision = Phrase(
    id: "Pilih tepat satu: --mark, --passed, atau --failed.",
    en: "Choose exactly one of --mark, --passed and --failed."
  )
}
