/// What the view of next actions says beside the titles.
enum NextPhrases {
  static let heading = Phrase(id: "Berikutnya", en: "Next")
  static let complete = Phrase(
    id: "Semua langkah sudah selesai. Selamat!",
    en: "Every step is done. Congratulations!"
  )
  static let nothing = Phrase(
    id: "Saat ini tidak ada yang bisa dikerjakan sendiri; hubungi pendamping Anda.",
    en: "Nothing can be done alone right now; ask your mentor."
  )
  static let waitForReview = Phrase(
    id: "sudah dikirim, tinggal menunggu pemeriksaan",
    en: "handed in; now a reviewer has to decide"
  )
  static let yourClass = Phrase(id: "kelas Anda:", en: "your class:")
  static let classToJoin = Phrase(
    id: "kelas yang akan dibuka:",
    en: "a class you could join:"
  )
  static let noClassYet = Phrase(
    id: "belum ada jadwal kelas; pelatih akan memanggil yang paling lama menunggu lebih dahulu",
    en: "no class is planned yet; trainers call those who wait longest first"
  )
  static let handIn = Phrase(id: "kirim dengan:", en: "hand in with:")

  static func times(_ count: Int) -> Phrase {
    Phrase(id: "\(count) kali lagi", en: "\(count) more times")
  }

  static func opens(_ titles: String) -> Phrase {
    Phrase(id: "membuka: \(titles)", en: "opens: \(titles)")
  }

  static func completes(_ titles: String) -> Phrase {
    Phrase(id: "menuntaskan langkah: \(titles)", en: "completes the step: \(titles)")
  }

  static func more(_ count: Int, _ command: String) -> Phrase {
    Phrase(id: "dan \(count) lagi: \(command)", en: "and \(count) more: \(command)")
  }

  static func others(_ count: Int) -> Phrase {
    Phrase(id: "dan \(count) lainnya", en: "and \(count) more")
  }
}
