/// What `okoce --help` says.
enum RootPhrases {
  static let abstract = Phrase(
    id: "Tujuh langkah OK OCE: sampai di mana, apa yang kurang, apa berikutnya.",
    en: "OK OCE's seven steps: where someone stands, what is missing, what comes next."
  )
  static let discussion = Phrase(
    id: """
      Contoh:
        okoce progress P000017
        okoce next P000017
        okoce submit P000017 nib-document
      """,
    en: """
      Examples:
        okoce progress P000017
        okoce ready basic-class --centre Gambir
        okoce report funnel
      """
  )
  static let participants = Phrase(id: "Peserta", en: "Participants")
  static let trainers = Phrase(id: "Pelatih", en: "Trainers")
  static let halls = Phrase(id: "Hall dan kios", en: "Halls and stalls")
  static let administrators = Phrase(id: "Pengelola", en: "Administrators")
}
